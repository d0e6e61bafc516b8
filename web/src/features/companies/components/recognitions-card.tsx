import { Stack } from '@mantine/core';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { date } from '@/lib/format/dates';
import type { Recognition } from '../api/types';
import { useCompanyTexts } from '../texts';

/** What SBB said about each programme, and when. */
export function RecognitionsCard({ recognitions }: { recognitions: Recognition[] }) {
  const t = useCompanyTexts();
  if (recognitions.length === 0) return null;
  return (
    <Card title={t('recognitions')}>
      <Stack gap="sm">
        {recognitions.map(({ crebo, programmeName, recognised, verifiedAt }) => (
          <div key={crebo}>
            <Pill tone={recognised ? 'green' : 'red'}>{t(recognised ? 'recognised' : 'notRecognised')}</Pill>{' '}
            {[programmeName, crebo, t('askedOn', { date: date(verifiedAt) })].filter(Boolean).join(' · ')}
          </div>
        ))}
      </Stack>
    </Card>
  );
}

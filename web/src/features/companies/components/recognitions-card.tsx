import { Stack } from '@mantine/core';
import { Card } from '@/components/card';
import { Pill } from '@/components/pill';
import { Reason } from '@/components/reason';
import { date, today } from '@/lib/format/dates';
import type { Company, PlaceOfCompany, Recognition } from '../api/types';
import { useCompanyTexts } from '../texts';

const NAMED = 3;

/** What SBB said about each programme and when, and which places go on after it. */
export function RecognitionsCard({ found: { recognitions, places } }: { found: Company }) {
  const t = useCompanyTexts();
  if (recognitions.length === 0) return null;
  return (
    <Card title={t('recognitions')}>
      <Stack gap="sm">
        {recognitions.map((each) => (
          <Stack key={each.crebo} gap="xs">
            <div>
              <Pill tone={each.recognised ? 'green' : 'red'}>{t(each.recognised ? 'recognised' : 'notRecognised')}</Pill> <Facts recognition={each} />
            </div>
            <RunsOut recognition={each} places={places} />
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}

function Facts({ recognition: { crebo, leerweg, programmeName, recognised, validFrom, validUntil, verifiedAt } }: { recognition: Recognition }) {
  const t = useCompanyTexts();
  const about = recognised ? 'valid' : 'valid.not';
  return [
    programmeName,
    crebo,
    leerweg,
    validFrom && t(`${about}.from`, { date: date(validFrom) }),
    validUntil && t(`${about}.until`, { date: date(validUntil) }),
    t('askedOn', { date: date(verifiedAt) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function RunsOut({ recognition: { crebo, recognised, validUntil }, places }: { recognition: Recognition; places: PlaceOfCompany[] }) {
  const t = useCompanyTexts();
  if (!recognised || validUntil === null) return null;
  const longer = places.filter((place) => place.crebo === crebo && place.state !== 'WITHDRAWN' && place.endsOn > validUntil && place.endsOn >= today());
  const count = longer.length;
  if (count === 0) return null;
  const titles = longer.slice(0, NAMED).map(({ title }) => title);
  return <Reason tone="sun">{t('runsOut', { count, date: date(validUntil), titles: titles.concat(count > NAMED ? '…' : []).join(', ') })}</Reason>;
}

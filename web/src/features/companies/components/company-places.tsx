import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { LinkRow } from '@/components/link-row';
import { Pill } from '@/components/pill';
import { useHasRole } from '@/lib/session/use-me';
import type { Company } from '../api/types';
import { useCompanyTexts } from '../texts';

/** What a company offers; the coordinator makes new places from here. */
export function CompanyPlaces({ found: { company, places, leftOn } }: { found: Company }) {
  const t = useCompanyTexts();
  const coordinator = useHasRole('coordinator');
  return (
    <Card title={t('places')}>
      <Stack gap="sm">
        {places.length === 0 && <Text>{t('places.none')}</Text>}
        {places.map(({ id, title, crebo, room, capacity, state }) => (
          <LinkRow
            key={id}
            to={coordinator ? `/aanbod/${id}` : `/plekken/${id}`}
            title={title}
            detail={`${crebo} · ${t('place', { room, capacity })}`}
            end={state !== 'OFFERED' && <Pill tone={state === 'DRAFT' ? 'plain' : 'red'}>{t(`state.${state}`)}</Pill>}
          />
        ))}
        {coordinator && !leftOn && (
          <Button variant="default" leftSection={<IconPlus size={20} />} component={Link} to={`/bedrijven/${company.id}/nieuwe-plek`}>
            {t('places.new')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

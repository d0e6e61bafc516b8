import { Button, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { Reason } from '@/components/reason';
import { capital, longDay } from '@/lib/format/dates';
import type { WaitingDay } from '@/lib/offline/store';
import { useHoursTexts } from '../texts';

/** Days that the service refused after they had waited on the device: why, and what can be done. */
export function RefusedDays({ days, forget }: { days: WaitingDay[]; forget: (day: WaitingDay) => void }) {
  const t = useHoursTexts();
  return days
    .filter((day) => day.refused !== undefined)
    .map((day) => (
      <Reason key={day.key} tone="red" alert title={t('refused', { day: capital(longDay(day.date)) })}>
        <Stack gap="sm">
          <span>
            {day.refused} {t('refusedKept')}
          </span>
          <Group gap="sm">
            <Button component={Link} to={`/uren/dagen/${day.date}`} variant="default">
              {t('adjust')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => forget(day)}>
              {t('refusedDrop')}
            </Button>
          </Group>
        </Stack>
      </Reason>
    ));
}

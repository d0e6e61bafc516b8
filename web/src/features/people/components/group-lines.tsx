import { Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { shortDate } from '@/lib/format/dates';
import type { GroupLine } from '../api/types';
import { usePeopleTexts } from '../texts';

/** The groups of a programme with their internship periods. */
export function GroupLines({ groups }: { groups: GroupLine[] }) {
  const t = usePeopleTexts();
  if (groups.length === 0) return <Text p="sm">{t('noGroups')}</Text>;
  return (
    <Stack gap="xs" p="sm">
      {groups.map(({ id, name, cohort, students, startsOn, endsOn }) => (
        <Text key={id}>
          <Link to={`/studenten?group=${encodeURIComponent(name)}`}>{name}</Link>
          {' · '}
          {[t('cohort', { year: String(cohort) }), t('period', { from: shortDate(startsOn), to: shortDate(endsOn) }), t('count', { count: students })].join(' · ')}
        </Text>
      ))}
    </Stack>
  );
}

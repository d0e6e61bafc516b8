import { Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { EnterLink } from '@/components/enter-link';
import { shortDate } from '@/lib/format/dates';
import type { GroupLine } from '../api/types';
import { usePeopleTexts } from '../texts';

/** The groups of a programme with their internship periods. */
export function GroupLines({ groups, changed }: { groups: GroupLine[]; changed: boolean }) {
  const t = usePeopleTexts();
  if (groups.length === 0) return <Text p="sm">{t('noGroups')}</Text>;
  return (
    <Stack gap="xs" p="sm">
      {groups.map(({ id, name, cohort, students, periodName, startsOn, endsOn, ...deadlines }) => (
        <Text key={id} component="div">
          <Link to={`/studenten?group=${encodeURIComponent(name)}`}>{name}</Link>
          {' · '}
          {[t('cohort', { year: String(cohort) }), t('period', { name: periodName, from: shortDate(startsOn), to: shortDate(endsOn) }), t('count', { count: students })].join(' · ')}
          <Deadlines of={deadlines} />
          {changed && <EnterLink kind="groups" rowKey={name} label={t('group.change', { name })} />}
        </Text>
      ))}
    </Stack>
  );
}

function Deadlines({ of: { wishesBy, placeBy, agreementBy } }: { of: Pick<GroupLine, 'wishesBy' | 'placeBy' | 'agreementBy'> }) {
  const t = usePeopleTexts();
  const days = [
    wishesBy && t('wishesBy', { date: shortDate(wishesBy) }),
    placeBy && t('placeBy', { date: shortDate(placeBy) }),
    agreementBy && t('agreementBy', { date: shortDate(agreementBy) }),
  ].filter(Boolean);
  return days.length > 0 && <Text size="sm" c="dimmed" component="span" display="block">{days.join(' · ')}</Text>;
}

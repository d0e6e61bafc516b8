import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { LoadMore } from '@/components/load-more';
import { PersonLine } from '@/components/person-line';
import { QueryView } from '@/components/query-view';
import { shortDate } from '@/lib/format/dates';
import { prioritiesQuery } from '../api/priorities';
import { useAllocationTexts } from '../texts';
import { FindStudent } from './find-student';
import { TakePriority } from './take-priority';

/** Who goes first, before a round is prepared: finding a student, giving and taking back. */
export function PriorityCard() {
  const t = useAllocationTexts();
  const query = useInfiniteQuery(prioritiesQuery);
  return (
    <Card title={t('first.title')}>
      <Stack gap="md">
        <Text size="sm">{t('first.text')}</Text>
        <QueryView query={query} lines={2}>
          {({ pages }) => {
            const first = pages.flatMap((page) => page.items);
            return (
              <>
                {first.length === 0 && <Text c="dimmed">{t('first.none')}</Text>}
                {first.map((each) => (
                  <PersonLine
                    key={each.studentId}
                    name={`${each.name} · ${each.groupName}`}
                    detail={[each.reason, t('first.by', { name: each.givenBy, date: shortDate(each.givenAt) })].filter(Boolean).join(' · ')}
                    end={<TakePriority priority={each} />}
                  />
                ))}
                <FindStudent first={first.map(({ studentId }) => studentId)} />
              </>
            );
          }}
        </QueryView>
        <LoadMore query={query} />
      </Stack>
    </Card>
  );
}

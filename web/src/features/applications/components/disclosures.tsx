import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { LoadMore } from '@/components/load-more';
import { QueryView } from '@/components/query-view';
import { Timeline } from '@/components/timeline';
import { moment } from '@/lib/format/dates';
import { disclosuresQuery } from '../api/get-disclosures';
import type { Application } from '../api/types';
import { useApplicationTexts } from '../texts';

/** Who at the company saw what, for the student and the school. */
export function Disclosures({ application: { id, firstLook } }: { application: Application }) {
  const t = useApplicationTexts();
  const query = useInfiniteQuery(disclosuresQuery(id));
  return (
    <Card title={t('disclosures')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Text c="dimmed">{t(firstLook ? 'disclosures.none' : 'disclosures.noneCv')}</Text>;
          return (
            <Timeline
              label={t('disclosures')}
              steps={items.map(({ id: key, personName, what, occasion, at }) => ({
                key,
                title: t(`disclosed.${what}`, { name: personName }),
                detail: `${t(`occasion.${occasion}`)} · ${moment(at)}`,
                state: 'done',
              }))}
            />
          );
        }}
      </QueryView>
      <LoadMore query={query} />
    </Card>
  );
}

import { Button } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { internshipsQuery } from '../api/get-internships';
import { currentInternship } from '../model/current-internship';
import { useHoursTexts } from '../texts';
import { OwnWeeks } from './own-weeks';

/** The student's own hours, week by week. */
export function HoursPage() {
  const t = useHoursTexts();
  const query = useQuery(internshipsQuery);
  return (
    <Page title={t('title')}>
      <QueryView query={query}>
        {({ items }) => {
          const internship = currentInternship(items);
          if (internship) return <OwnWeeks internship={internship} />;
          return (
            <EmptyState icon={IconBriefcase} title={t('none.title')} text={t('none.text')}>
              <Button component={Link} to="/zoeken">
                {t('none.search')}
              </Button>
            </EmptyState>
          );
        }}
      </QueryView>
    </Page>
  );
}

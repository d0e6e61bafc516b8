import { useQuery } from '@tanstack/react-query';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { profileQuery } from '../api/get-profile';
import { usePlaceTexts } from '../texts';

/** How the school knows the student: the programme, the group, the year and the profile. */
export function ProfilePage() {
  const t = usePlaceTexts();
  return (
    <QueryView query={useQuery(profileQuery)}>
      {(mine) => (
        <Page title={t('mine')} below={t('mine.below')}>
          <Card title={mine.name}>
            <Facts
              facts={[
                [t('programme'), [mine.programmeName, t('level', { level: mine.level }), mine.leerweg].join(' · ')],
                [t('mine.group'), mine.groupName],
                [t('mine.year'), mine.year],
                [t('mine.profile'), mine.profile],
                [t('mine.town'), mine.town],
              ]}
            />
          </Card>
        </Page>
      )}
    </QueryView>
  );
}

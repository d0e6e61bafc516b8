import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBuilding, IconMapPin, IconUser } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { LinkRow } from '@/components/link-row';
import { Reason } from '@/components/reason';
import { date } from '@/lib/format/dates';
import type { LapsedRecognition } from '../api/types';
import { useCompanyTexts } from '../texts';

interface Props {
  lapsed: LapsedRecognition;
  /** With the way to the company, for a list of several. */
  withCompany?: boolean;
}

/** One lost recognition: the places and students that it touches, each with the way to what can be done. */
export function LapsedCard({ lapsed, withCompany }: Props) {
  const t = useCompanyTexts();
  const { companyId, companyName, town, crebo, programmeName, ownerName, places, placements } = lapsed;
  return (
    <Card title={withCompany ? companyName : t('lapsed')} tone="attention">
      <Stack gap="sm">
        <Reason tone="red" title={[programmeName, crebo].filter(Boolean).join(' · ')}>
          {t('lapsed.since', { since: date(lapsed.lapsedAt), asked: date(lapsed.verifiedAt) })}
        </Reason>
        <Text>{t('lapsed.ways')}</Text>
        {withCompany && <LinkRow to={`/bedrijven/${companyId}`} icon={IconBuilding} title={t('lapsed.ask')} detail={[companyName, town, ownerName].filter(Boolean).join(' · ')} />}
        {places.map(({ id, title, openApplications }) => (
          <LinkRow key={id} to={`/aanbod/${id}`} icon={IconMapPin} title={t('lapsed.withdraw', { title })} detail={t('lapsed.waiting', { count: openApplications })} />
        ))}
        {placements.map((each) => (each.state === 'APPROVED' ? <Ways key={each.id} placement={each} /> : <Proposed key={each.id} placement={each} />))}
      </Stack>
    </Card>
  );
}

type Placement = LapsedRecognition['placements'][number];

/** A student who is placed there goes elsewhere, stops, or goes on with permission. */
function Ways({ placement }: { placement: Placement }) {
  const t = useCompanyTexts();
  const { id, studentName } = placement;
  const detail = useDetail(placement);
  return (
    <Stack gap="xs">
      <LinkRow to={`/plaatsingen/${id}`} icon={IconUser} title={studentName} detail={detail} />
      <Group gap="sm">
        {(['overplaatsen', 'beeindigen', 'toestemming'] as const).map((way) => (
          <Button key={way} component={Link} to={`/plaatsingen/${id}?doen=${way}`} variant="default" aria-label={t(`lapsed.of.${way}`, { name: studentName })}>
            {t(`lapsed.${way}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function Proposed({ placement }: { placement: Placement }) {
  const t = useCompanyTexts();
  const detail = useDetail(placement);
  return <LinkRow to={`/plaatsingen/${placement.id}`} icon={IconUser} title={t('lapsed.move', { name: placement.studentName })} detail={detail} />;
}

function useDetail({ groupName, placeTitle, state, supervisorName }: Placement) {
  const t = useCompanyTexts();
  return [groupName, placeTitle, t(`placement.${state}`), supervisorName].filter(Boolean).join(' · ');
}

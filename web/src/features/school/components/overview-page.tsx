import { Stack } from '@mantine/core';
import { IconCalendarTime, IconCertificateOff, IconChartBar, IconFileSpreadsheet, IconSchool, IconSettings, IconUserCheck, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Figure } from '@/components/figure';
import { LinkRow } from '@/components/link-row';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { number, percentage } from '@/lib/format/numbers';
import { type Figures, figuresQuery } from '../api/get-figures';
import { lapsedQuery } from '../api/get-lapsed';
import { useSchoolTexts } from '../texts';
import classes from './overview-page.module.css';

/** The coordinator's start: how the whole school stands, and the ways to what can be done about it. */
export function OverviewPage() {
  const t = useSchoolTexts();
  const query = useQuery(figuresQuery);
  return (
    <Page title={t('overview')} width="wide">
      <QueryView query={query}>{(figures) => <KeyFigures figures={figures} />}</QueryView>
      <Stack gap="sm">
        <LapsedRecognitions />
        <LinkRow to="/rapporten" icon={IconChartBar} title={t('toReports')} detail={t('toReportsText')} />
        <LinkRow to="/groepen" icon={IconUsersGroup} title={t('toGroups')} detail={t('toGroupsText')} />
        <LinkRow to="/studenten" icon={IconUsers} title={t('toStudents')} detail={t('toStudentsText')} />
        <LinkRow to="/opleidingen" icon={IconSchool} title={t('toProgrammes')} detail={t('toProgrammesText')} />
        <LinkRow to="/stageperiodes" icon={IconCalendarTime} title={t('toPeriods')} detail={t('toPeriodsText')} />
        <LinkRow to="/begeleiders" icon={IconUserCheck} title={t('toSupervision')} detail={t('toSupervisionText')} />
        <LinkRow to="/importeren" icon={IconFileSpreadsheet} title={t('toImports')} detail={t('toImportsText')} />
        <LinkRow to="/instellingen" icon={IconSettings} title={t('settings')} detail={t('toSettingsText')} />
      </Stack>
    </Page>
  );
}

/** Only there when something is touched, for then it is the first thing to look at. */
function LapsedRecognitions() {
  const t = useSchoolTexts();
  const { data } = useQuery(lapsedQuery);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  const more = data?.next != null;
  const places = items.reduce((sum, lapsed) => sum + lapsed.places.length, 0);
  const placements = items.reduce((sum, lapsed) => sum + lapsed.placements.length, 0);
  return (
    <LinkRow
      to="/erkenningen"
      icon={IconCertificateOff}
      title={t('lapsed')}
      detail={more ? t('lapsedManyText') : t('lapsedText', { places, placements })}
      end={<Pill tone="red">{t(more ? 'lapsedMany' : 'lapsedHow', { count: items.length })}</Pill>}
    />
  );
}

function KeyFigures({ figures }: { figures: Figures }) {
  const t = useSchoolTexts();
  const { students, withPlace, withoutPlace, room } = figures;
  const searched = figures.periodName ?? t('searched');
  const short = withoutPlace > room;
  return (
    <div className={classes.figures}>
      <Figure label={t('students')} value={number(students)} to="/studenten" />
      <Figure
        label={t('withPlace')}
        value={number(withPlace)}
        below={searched}
        note={students > 0 && <Pill tone={withPlace === students ? 'green' : 'plain'}>{percentage(withPlace / students)}</Pill>}
      />
      <Figure label={t('withoutPlace')} value={number(withoutPlace)} below={searched} to="/rapporten" />
      <Figure label={t('proposed')} value={number(figures.proposed)} to="/plaatsingen?stand=PROPOSED" />
      <Figure label={t('applicationsOpen')} value={number(figures.applicationsOpen)} to="/sollicitaties?stand=SUBMITTED" />
      <Figure
        label={t('room')}
        value={number(room)}
        note={short && <Pill tone="sun">{t('short', { count: withoutPlace - room })}</Pill>}
      />
      <Figure label={t('places')} value={number(figures.places)} to="/aanbod" />
      <Figure label={t('companies')} value={number(figures.companies)} to="/bedrijven" />
    </div>
  );
}

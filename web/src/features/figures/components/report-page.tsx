import { Stack } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ChoiceChips } from '@/components/choice-chips';
import { EmptyState } from '@/components/empty-state';
import { ExcelLink } from '@/components/excel-link';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { reportQuery } from '../api/get-report';
import type { Report } from '../api/types';
import { useFigureTexts } from '../texts';
import { KeyFigures } from './key-figures';
import { MeasureChart } from './measure-chart';
import { ReasonsCard } from './reasons-card';
import classes from './report-page.module.css';
import { DIVISIONS, useChosen } from './use-chosen';
import { WaitingCard } from './waiting-card';

/** The key figures by programme, group, cohort or period, and the people behind them. */
export function ReportPage() {
  const t = useFigureTexts();
  const { by, line, change } = useChosen();
  const query = useQuery(reportQuery(by));
  return (
    <Page title={t('title')} width="wide" actions={<ExcelLink path="/api/matching/figures/report/export" filter={{ by, key: line }} />}>
      <ChoiceChips
        label={t('by')}
        choices={DIVISIONS.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={by}
        onChange={(per) => change({ per, regel: null })}
      />
      <QueryView query={query}>{(report) => <Parts report={report} />}</QueryView>
    </Page>
  );
}

function Parts({ report }: { report: Report }) {
  const t = useFigureTexts();
  const { line } = useChosen();
  if (report.total.demand === 0) return <EmptyState icon={IconUsersGroup} title={t('empty')} text={t('emptyText')} />;
  const shown = report.lines.find(({ key }) => key === line) ?? report.total;
  return (
    <Stack mt="md">
      <KeyFigures line={shown} />
      <div className={classes.charts}>
        <MeasureChart report={report} />
        <ReasonsCard line={shown} />
      </div>
      <WaitingCard line={shown} />
    </Stack>
  );
}

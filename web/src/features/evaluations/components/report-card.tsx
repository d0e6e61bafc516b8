import { Group, Text } from '@mantine/core';
import { Card } from '@/components/card';
import { FileLink } from '@/components/file-link';
import { date } from '@/lib/format/dates';
import { megabytes } from '@/lib/format/numbers';
import { reportPath } from '../api/get-evaluation';
import type { Evaluation } from '../api/types';
import { useEvaluationTexts } from '../texts';

/** The final report, to open. */
export function ReportCard({ evaluation: { id, report } }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts();
  if (!report) return null;
  return (
    <Card title={t('report')}>
      <Group justify="space-between">
        <div>
          <Text fw={650}>{report.title}</Text>
          <Text size="sm" c="dimmed">
            {t('report.sent', { size: megabytes(report.bytes), date: date(report.submittedAt) })}
          </Text>
        </div>
        <FileLink path={reportPath(id)} name={report.fileName} variant="default">
          {t('report.open')}
        </FileLink>
      </Group>
    </Card>
  );
}

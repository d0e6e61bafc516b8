import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Pill, type Tone } from '@/components/pill';
import { type Column, StateTable } from '@/components/state-table';
import { shortDate } from '@/lib/format/dates';
import { number } from '@/lib/format/numbers';
import { useDecides } from '@/lib/session/use-me';
import type { Standing, Waiting } from '../api/types';
import { useFigureTexts } from '../texts';
import { useWayOut } from './use-way-out';

/** A student per row: since when, what holds it up, and what can be done by who decides. */
export function WaitingTable({ rows }: { rows: Waiting[] }) {
  const t = useFigureTexts();
  const wayOut = useWayOut();
  const decides = useDecides();
  const doing: Column<Waiting> = {
    key: 'do',
    label: t('do'),
    cell: (row) => {
      const { to, label } = wayOut(row);
      return (
        <Button component={Link} to={to} variant="default" aria-label={t('doFor', { what: label, name: row.name })}>
          {label}
        </Button>
      );
    },
  };
  return (
    <StateTable
      label={t('longest')}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={[
        { key: 'student', label: t('student'), cell: ({ name }) => <Text fw={650}>{name}</Text> },
        {
          key: 'group',
          label: t('head.GROUP'),
          cell: ({ groupId, groupName }) =>
            decides ? (
              <Anchor component={Link} to={`/groepen/${groupId}`}>
                {groupName}
              </Anchor>
            ) : (
              groupName
            ),
        },
        { key: 'supervisor', label: t('supervisor'), cell: ({ supervisorName }) => supervisorName ?? '–' },
        { key: 'since', label: t('since'), cell: ({ since }) => (since ? shortDate(since) : '–') },
        { key: 'why', label: t('why.short'), cell: (row) => <Why row={row} /> },
        ...(decides ? [doing] : []),
      ]}
    />
  );
}

function Why({ row: { standing, open } }: { row: Waiting }) {
  const t = useFigureTexts();
  const text = standing === 'AWAITS_ANSWER' ? t('unanswered', { count: open, shown: number(open) }) : t(`standing.${standing}`);
  return <Pill tone={toneOf(standing)}>{text}</Pill>;
}

function toneOf(standing: Standing): Tone {
  if (standing === 'NOT_BEGUN' || standing === 'DECLINED' || standing === 'PASSED_OVER') return 'red';
  return standing === 'INVITED' || standing === 'AWAITS_DISTRIBUTION' ? 'blue' : 'sun';
}

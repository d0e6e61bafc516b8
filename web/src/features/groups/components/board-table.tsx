import { Anchor, Group, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '@/components/card';
import { Pill, type Tone } from '@/components/pill';
import { StateTable } from '@/components/state-table';
import { shortDate } from '@/lib/format/dates';
import { hours } from '@/lib/format/hours';
import { useHasRole } from '@/lib/session/use-me';
import type { BoardRow } from '../api/types';
import { useGroupTexts } from '../texts';

type Texts = ReturnType<typeof useGroupTexts>;

/** A row per student: where they are, for whom it waits, and what can be done. */
export function BoardTable({ rows, group }: { rows: BoardRow[]; group: string }) {
  const t = useGroupTexts();
  return (
    <StateTable
      label={t('student')}
      rows={rows}
      keyOf={(row) => row.studentId}
      nameOf={(row) => row.name}
      columns={[
        { key: 'student', label: t('student'), cell: (row) => <Text fw={650}>{row.name}</Text> },
        { key: 'company', label: t('company'), cell: (row) => <Company row={row} /> },
        { key: 'where', label: t('where'), cell: (row) => <Pill tone={toneOf(row)}>{stepText(t, row.step)}</Pill> },
        { key: 'hours', label: t('hours'), cell: (row) => hoursText(t, row) },
        { key: 'waiting', label: t('waiting'), cell: (row) => waitingText(t, row.waitingFor) },
      ]}
      detail={(row) => <Detail row={row} group={group} />}
    />
  );
}

function Company({ row: { companyName, coming } }: { row: BoardRow }) {
  const t = useGroupTexts();
  return (
    <>
      {companyName ?? t('noPlace')}
      {coming && (
        <Text size="sm" c="dimmed">
          {t(`coming.${coming.state}`, { company: coming.companyName ?? '' })}
        </Text>
      )}
    </>
  );
}

function Detail({ row, group }: { row: BoardRow; group: string }) {
  const t = useGroupTexts();
  const ways = useWays(row, group);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} p="sm">
      <Card title={t('what')}>
        <Text>
          {stepText(t, row.step)}. {row.hours.lastLoggedOn ? t('last', { date: shortDate(row.hours.lastLoggedOn) }) : t('never')}
        </Text>
      </Card>
      <Card title={t('doing')}>
        {ways.length === 0 ? (
          <Text c="dimmed">{t('nothing')}</Text>
        ) : (
          <Group>
            {ways.map(({ to, label }) => (
              <Anchor key={to} component={Link} to={to}>
                {label}
              </Anchor>
            ))}
          </Group>
        )}
      </Card>
    </SimpleGrid>
  );
}

/** What the reader can do for the student: only who guides a student suggests places. */
function useWays(row: BoardRow, group: string): { to: string; label: string }[] {
  const t = useGroupTexts();
  const supervisor = useHasRole('supervisor');
  const signs = row.step === 'SIGN' || row.step === 'AWAIT_SIGNATURES';
  const student = new URLSearchParams({ group, words: row.name });
  return [
    ...(supervisor && searches(row) ? [{ to: `/meematchen/studenten/${row.studentId}`, label: t('match') }] : []),
    ...(!supervisor && searches(row) ? [{ to: `/studenten?${student.toString()}`, label: t('toStudent') }] : []),
    ...(signs && row.agreementId ? [{ to: `/overeenkomsten/${row.agreementId}`, label: t('agreement') }] : []),
    ...(row.internshipId ? [{ to: `/evaluaties/${row.internshipId}`, label: t('evaluation') }] : []),
  ];
}

/** For this internship or for the one that comes after it. */
function searches({ step, coming }: BoardRow): boolean {
  return step === 'FIND_PLACE' || coming?.state === 'SEARCHING';
}

function toneOf({ step, waitingFor }: BoardRow): Tone {
  if (step === 'COMPLETED' || step === 'RATE_COMPANY' || step === 'LOG_HOURS') return 'green';
  if (step === 'FIND_PLACE') return 'red';
  return waitingFor === 'SUPERVISOR' ? 'sun' : 'plain';
}

function hoursText(t: Texts, { hours: { loggedMinutes, requiredMinutes } }: BoardRow): string {
  return requiredMinutes === 0 ? '–' : t('hoursOf', { hours: hours(loggedMinutes), required: hours(requiredMinutes) });
}

function stepText(t: Texts, step: string): string {
  return t(`step.${step}` as Parameters<Texts>[0]);
}

function waitingText(t: Texts, waitingFor: string): string {
  return t(`for.${waitingFor}` as Parameters<Texts>[0]);
}

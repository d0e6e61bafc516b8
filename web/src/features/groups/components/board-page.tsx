import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ExcelLink } from '@/components/excel-link';
import { Figure } from '@/components/figure';
import { Page } from '@/components/page';
import { Pill } from '@/components/pill';
import { QueryView } from '@/components/query-view';
import { boardQuery } from '../api/get-board';
import type { Board, BoardFigure } from '../api/types';
import { useGroupTexts } from '../texts';
import { BoardTable } from './board-table';
import { SearchFigures } from './search-figures';

const QUESTIONS = ['contract', 'hours', 'report', 'assessed'] as const;

/** A group at a glance: its questions, then where every student stands. */
export function BoardPage() {
  const { id = '' } = useParams();
  return <QueryView query={useQuery(boardQuery(id))}>{(board) => <Sheet board={board} />}</QueryView>;
}

function Sheet({ board }: { board: Board }) {
  const t = useGroupTexts();
  return (
    <Page title={`${board.group.name} · ${board.group.programmeName}`} above={t('above')} back="/groepen" width="wide" actions={<Workbooks group={board.group.id} />}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 6 }}>
        <SearchFigures group={board.group.id} known={board.figures.place} />
        {QUESTIONS.map((question) => (
          <Figure
            key={question}
            label={t(`figure.${question}`)}
            value={t('of', { ...board.figures[question] })}
            below={t('own')}
            note={<ToGo figure={board.figures[question]} />}
          />
        ))}
      </SimpleGrid>
      <BoardTable rows={board.rows} group={board.group.name} />
    </Page>
  );
}

function Workbooks({ group }: { group: string }) {
  const t = useGroupTexts();
  return (
    <>
      <ExcelLink path={`/api/internship/groups/${group}/board/export`} />
      <ExcelLink path={`/api/matching/figures/groups/${group}/export`} label={t('searchToExcel')} />
    </>
  );
}

function ToGo({ figure: { done, total } }: { figure: BoardFigure }) {
  const t = useGroupTexts();
  if (total === 0) return null;
  return done === total ? <Pill tone="green">{t('all')}</Pill> : <Pill tone="sun">{t('togo', { count: total - done })}</Pill>;
}

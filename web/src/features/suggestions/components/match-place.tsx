import { Stack } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { distance } from '@/lib/format/numbers';
import { fittingStudentsQuery } from '../api/get-fitting';
import { useSuggestionTexts } from '../texts';
import { MatchRow } from './match-row';
import { SuggestButton } from './suggest-button';

interface Props {
  id: string;
  title: string;
  where: string;
}

/** Matching along for a place: the own students without a place whom it fits, with the reasons, and suggesting it. */
export function MatchPlace({ id, title, where }: Props) {
  const t = useSuggestionTexts();
  const query = useQuery(fittingStudentsQuery(id));
  return (
    <Page title={t('forPlace', { title })} above={where} below={t('forPlace.below')} back={`/plekken/${id}`}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconUsersGroup} title={t('noStudents')} text={t('noStudents.text')} />
          ) : (
            <Stack gap="sm">
              {items.map(({ student, suggested }) => (
                <MatchRow
                  key={student.studentId}
                  title={<Link to={`/meematchen/studenten/${student.studentId}`}>{student.name}</Link>}
                  facts={[student.groupName, student.distanceKm === null ? null : distance(student.distanceKm), student.transport && t(`transport.${student.transport}`)]}
                  misfits={student.misfits}
                  applied={student.applied}
                  suggested={suggested}
                  action={<SuggestButton studentId={student.studentId} studentName={student.name} placeId={id} placeTitle={title} />}
                />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

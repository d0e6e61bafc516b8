import { Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMapPinOff, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { useAddress } from '@/components/use-address';
import { distance } from '@/lib/format/numbers';
import { fittingPlacesQuery } from '../api/get-fitting';
import { useSuggestionTexts } from '../texts';
import { MatchRow } from './match-row';
import { SuggestButton } from './suggest-button';

/** Matching along for a student: the places that fit, with the reasons, and suggesting one. */
export function MatchStudentPage() {
  const t = useSuggestionTexts();
  const { id = '' } = useParams();
  const [address, change] = useAddress();
  const words = address.get('woorden') ?? '';
  const [sought] = useDebouncedValue(words, 300);
  const query = useQuery({ ...fittingPlacesQuery(id, sought), placeholderData: keepPreviousData });
  return (
    <QueryView query={query} whole>
      {({ student, items }) => (
        <Page
          title={t('forStudent', { name: student.name })}
          above={[student.groupName, student.transport && t(`transport.${student.transport}`)].filter(Boolean).join(' · ')}
          below={t('forStudent.below')}
          back="/voorstellen"
        >
          <TextInput
            label={t('words')}
            leftSection={<IconSearch size={20} />}
            maxLength={100}
            value={words}
            onChange={({ target }) => change({ woorden: target.value })}
          />
          {items.length === 0 && <EmptyState icon={IconMapPinOff} title={t('noPlaces')} text={t('noPlaces.text')} />}
          <Stack gap="sm">
            {items.map(({ place, suggested }) => (
              <MatchRow
                key={place.placeId}
                title={<Link to={`/plekken/${place.placeId}`}>{place.title}</Link>}
                facts={[
                  place.companyName,
                  place.town,
                  place.distanceKm === null ? null : distance(place.distanceKm),
                  t('room', { count: place.room }),
                ]}
                misfits={place.misfits}
                applied={place.applied}
                suggested={suggested}
                action={<SuggestButton studentId={student.id} studentName={student.name} placeId={place.placeId} placeTitle={place.title} />}
              />
            ))}
          </Stack>
        </Page>
      )}
    </QueryView>
  );
}

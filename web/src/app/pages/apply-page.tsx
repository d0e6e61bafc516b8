import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { ApplyForm } from '@/features/applications/components/apply-form';
import { useApplicationTexts } from '@/features/applications/texts';
import { placeQuery } from '@/features/places/api/get-place';
import { FitPill } from '@/features/places/components/fit-pill';

/** Applying for one place. */
export function ApplyPage() {
  const t = useApplicationTexts();
  const { id = '' } = useParams();
  const query = useQuery(placeQuery(id));
  return (
    <QueryView query={query} whole>
      {(place) => (
        <Page
          title={t('apply.title', { company: place.company.name })}
          above={`${place.title} · ${place.town}`}
          back={`/plekken/${id}`}
          actions={<FitPill place={place} />}
        >
          <ApplyForm placeId={place.id} companyName={place.company.name} />
        </Page>
      )}
    </QueryView>
  );
}

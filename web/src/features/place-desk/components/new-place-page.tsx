import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { toastDone } from '@/components/toast';
import { useDraftPlace } from '../api/draft-place';
import { placeCompanyQuery } from '../api/get-choices';
import type { DeskPlace } from '../api/types';
import { EMPTY } from '../model/terms-draft';
import { useDeskTexts } from '../texts';
import { PlaceForm } from './place-form';

/** A new place of a company, first as a draft. */
export function NewPlacePage() {
  const t = useDeskTexts();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const draft = useDraftPlace(id);
  const opened = (place: DeskPlace) => {
    toastDone(t('drafted'));
    void navigate(`/aanbod/${place.id}`, { replace: true });
  };
  return (
    <QueryView query={useQuery(placeCompanyQuery(id))} whole>
      {({ company, trainers }) => (
        <Page title={t('new')} above={`${company.name}, ${company.town}`} back={`/bedrijven/${id}`}>
          <PlaceForm
            companyId={id}
            initial={{ ...EMPTY, trainerId: onlyOne(trainers) }}
            verb={t('draft')}
            busy={draft.isPending}
            error={draft.error}
            onTerms={(terms) => draft.mutate(terms, { onSuccess: opened })}
          />
        </Page>
      )}
    </QueryView>
  );
}

const onlyOne = ([first, ...others]: { id: string }[]) => (first && others.length === 0 ? first.id : '');

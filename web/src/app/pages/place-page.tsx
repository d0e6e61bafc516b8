import { PlacePage as Place } from '@/features/places/components/place-page';
import { FirstChoices } from '@/features/shortlist/components/first-choices';
import { ShortlistButton } from '@/features/shortlist/components/shortlist-button';
import { MatchLink } from '@/features/suggestions/components/match-link';

/** One place, with the way to the student's own list, or for a supervisor to the students whom it fits. */
export function PlacePage() {
  return (
    <Place
      beside={(id, misfit) => (
        <>
          <ShortlistButton placeId={id} misfit={misfit} />
          <FirstChoices placeId={id} />
          <MatchLink placeId={id} />
        </>
      )}
    />
  );
}

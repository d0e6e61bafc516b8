import { PlacePage as Place } from '@/features/places/components/place-page';
import { ShortlistButton } from '@/features/shortlist/components/shortlist-button';

/** One place, with the way to the student's own list. */
export function PlacePage() {
  return <Place beside={(id) => <ShortlistButton placeId={id} />} />;
}

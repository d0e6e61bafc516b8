import { ShortlistButton } from '@/features/shortlist/components/shortlist-button';
import { SuggestionsPage as Suggestions } from '@/features/suggestions/components/suggestions-page';

/** What a supervisor suggests, with the way to the student's own list. */
export function SuggestionsPage() {
  return <Suggestions beside={(place) => <ShortlistButton placeId={place} />} />;
}

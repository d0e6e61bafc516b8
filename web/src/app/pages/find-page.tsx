import { SearchPage } from '@/features/places/components/search-page';
import { ShortlistButton } from '@/features/shortlist/components/shortlist-button';
import { OpenSuggestions } from '@/features/suggestions/components/open-suggestions';

/** Searching a place, with what the supervisor suggests above what is found. */
export function FindPage() {
  return <SearchPage above={<OpenSuggestions beside={(place) => <ShortlistButton placeId={place} />} />} />;
}

/** A company in a list; the rating is an average of one to five. */
export interface CompanyLine {
  id: string;
  name: string;
  town: string;
  leerbedrijfId: string;
  places: number;
  room: number;
  rating: number | null;
  ratings: number;
}

/** A company with its people and places. */
export interface Company {
  company: CompanyLine;
  trainers: { id: string; name: string; email: string; phone: string | null }[];
  places: { id: string; title: string; crebo: string; startsOn: string; endsOn: string; capacity: number; room: number }[];
}

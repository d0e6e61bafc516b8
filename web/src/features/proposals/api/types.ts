export type ProposalState = 'PROPOSED' | 'QUESTIONED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** A company and a place there, as a student who found it tells. */
export interface OwnPlace {
  leerbedrijfId: string | null;
  companyName: string;
  street: string;
  houseNumber: string;
  postcode: string;
  town: string;
  contactFirstName: string;
  contactInfix: string | null;
  contactLastName: string;
  contactEmail: string;
  title: string;
  tasks: string;
  startsOn: string;
  endsOn: string;
  daysPerWeek: number;
}

/** A company of the school that may be the one that the student means. */
export interface KnownCompany {
  id: string;
  name: string;
  street: string;
  houseNumber: string;
  town: string;
  leerbedrijfId: string;
}

/** A proposal as the reader may see it. */
export interface Proposal {
  id: string;
  state: ProposalState;
  version: number;
  student: { id: string; name: string; programmeName: string; groupName: string };
  place: OwnPlace;
  /** The supervisor's question or reason. */
  remark: string | null;
  proposedAt: string;
  decidedAt: string | null;
  placementId: string | null;
  /** Null as long as nobody asked SBB. */
  recognised: boolean | null;
  known: KnownCompany[];
  may: { decide: boolean; revise: boolean; withdraw: boolean };
}

export type ApplicationState = 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';

/** An application as the reader may see it. */
export interface Application {
  id: string;
  state: ApplicationState;
  version: number;
  place: { id: string; title: string; companyName: string; town: string };
  /** Without id, name and group as long as the trainer's first look lasts. */
  student: { id: string | null; name: string | null; programmeName: string; groupName: string | null };
  motivation: string;
  submittedAt: string;
  decidedAt: string | null;
  reason: string | null;
  placementId: string | null;
  may: { decide: boolean; withdraw: boolean };
}

/** A new application; its id is made here, so sending it twice is harmless. */
export interface NewApplication {
  id: string;
  placeId: string;
  motivation: string;
}

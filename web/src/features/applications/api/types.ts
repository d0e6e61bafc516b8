export type ApplicationState = 'SUBMITTED' | 'INVITED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'NOT_APPROVED';

/** A time to meet. */
export interface Slot {
  startsAt: string;
  endsAt: string;
}

/** A trainer wants to meet the student, at one of a few times. */
export interface Invitation {
  location: string;
  remark: string | null;
  slots: Slot[];
  invitedAt: string;
  answeredAt: string | null;
  /** The number of the chosen time, from 1. */
  chosen: number | null;
  answerRemark: string | null;
}

/** What a trainer sends to invite. */
export interface NewInvitation {
  slots: Slot[];
  location: string;
  remark: string | null;
}

/** An application as the reader may see it. */
export interface Application {
  id: string;
  state: ApplicationState;
  version: number;
  place: { id: string; title: string; companyName: string; town: string };
  /** Without id, name and group as long as the trainer's first look lasts. */
  student: { id: string | null; name: string | null; programmeName: string; groupName: string | null };
  motivation: string;
  /** Whether there is one that the reader may open. */
  cv: boolean;
  /** When the one was destroyed that the reader might have opened. */
  cvDestroyedAt: string | null;
  /** Whether the trainer had to read it without knowing who it is. */
  firstLook: boolean;
  submittedAt: string;
  decidedAt: string | null;
  reason: string | null;
  placementId: string | null;
  /** Until when somebody can answer, as long as it is open. */
  answerBy: string | null;
  /** Only with the one application, not in the list. */
  invitation: Invitation | null;
  may: { decide: boolean; withdraw: boolean; answer: boolean };
}

/** A new application; its id is made here, so sending it twice is harmless. */
export interface NewApplication {
  id: string;
  placeId: string;
  motivation: string;
}

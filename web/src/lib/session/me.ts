/** The roles of a reader as the sign-in names them. */
export type Role = 'student' | 'supervisor' | 'trainer' | 'coordinator' | 'administration' | 'operator';

/** What somebody is at a school; operations is of none. */
export interface Membership {
  role: Role;
  school: string | null;
}

/** Who is signed in. */
export interface Me {
  signedIn: boolean;
  name: string;
  personId: string;
  roles: Role[];
  /** Which role at which school; a device may have kept a reader without it. */
  memberships?: Membership[];
  schools: { id: string; name: string }[];
  /** Where the pictures of a map come from; none when the bundled outlines are the map. */
  mapTiles?: string | null;
}

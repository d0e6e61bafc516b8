/** The roles of a reader as the sign-in names them. */
export type Role = 'student' | 'supervisor' | 'trainer' | 'coordinator' | 'administration' | 'operator';

/** Who is signed in. */
export interface Me {
  signedIn: boolean;
  name: string;
  personId: string;
  roles: Role[];
  schools: { id: string; name: string }[];
  /** Where the pictures of a map come from; none when the bundled outlines are the map. */
  mapTiles?: string | null;
}

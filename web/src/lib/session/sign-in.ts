/** The address that signs in at the school's account page and returns to where the reader wanted to be. */
export function signInAddress(path: string): string {
  return `/oauth2/authorization/stagerocs?returnTo=${encodeURIComponent(path)}`;
}

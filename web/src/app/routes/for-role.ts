import type { RouteObject } from 'react-router';
import type { Role } from '@/lib/session/me';

/** What a route tells the shell: for whom it is. */
export interface RouteHandle {
  roles?: Role[];
}

/** Routes for these roles only; others see that they have no access. */
export function forRoles(roles: Role[], routes: RouteObject[]): RouteObject[] {
  return routes.map((route) => ({ ...route, handle: { roles } satisfies RouteHandle }) as RouteObject);
}

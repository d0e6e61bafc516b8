import type { RouteObject } from 'react-router';
import { forRoles } from './for-role';

/** Screens of the student. */
export const studentRoutes: RouteObject[] = forRoles(['student'], []);

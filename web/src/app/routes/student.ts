import type { RouteObject } from 'react-router';

/** Screens of the student. */
export const studentRoutes: RouteObject[] = [];

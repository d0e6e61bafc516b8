import type { RouteObject } from 'react-router';
import { screen } from './screen';

/** Screens of the student. */
export const studentRoutes: RouteObject[] = [
  screen('uren', async () => (await import('@/features/hours/components/hours-page')).HoursPage, ['student']),
  screen('uren/dagen/:date', async () => (await import('@/features/hours/components/day-page')).DayPage, ['student']),
  screen('plekken/:id/solliciteren', async () => (await import('../pages/apply-page')).ApplyPage, ['student']),
  screen('eigen-plekken/nieuw', async () => (await import('@/features/proposals/components/new-proposal-page')).NewProposalPage, ['student']),
];

import type { RouteObject } from 'react-router';
import { screen } from './screen';

/** Screens of the student. */
export const studentRoutes: RouteObject[] = [
  screen('uren', async () => (await import('@/features/hours/components/hours-page')).HoursPage, ['student']),
  screen('uren/dagen/:date', async () => (await import('@/features/hours/components/day-page')).DayPage, ['student']),
  screen('plekken/:id/solliciteren', async () => (await import('../pages/apply-page')).ApplyPage, ['student']),
  screen('voorkeuren', async () => (await import('@/features/shortlist/components/shortlist-page')).ShortlistPage, ['student']),
  screen('mijn-gegevens', async () => (await import('@/features/places/components/profile-page')).ProfilePage, ['student']),
  screen('verdeling', async () => (await import('@/features/allocation/components/own-result-page')).OwnResultPage, ['student']),
  screen('eigen-plekken/nieuw', async () => (await import('@/features/proposals/components/new-proposal-page')).NewProposalPage, ['student']),
];

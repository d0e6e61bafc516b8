import type { RouteObject } from 'react-router';
import { screen } from './screen';

/** Screens that roles share: what a reader may do there comes with the data. */
export const sharedRoutes: RouteObject[] = [
  screen('', async () => (await import('../pages/home')).Home),
  screen('doen', async () => (await import('../pages/mail-link-page')).MailLinkPage),
  screen('taken', async () => (await import('@/features/tasks/components/tasks-page')).TasksPage),
  screen('meer', async () => (await import('../pages/more-page')).MorePage),
];

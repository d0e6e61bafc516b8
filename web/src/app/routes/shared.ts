import type { RouteObject } from 'react-router';

/** Screens that roles share: what a reader may do there comes with the data. */
export const sharedRoutes: RouteObject[] = [
  { index: true, lazy: { Component: async () => (await import('../pages/home')).Home } },
  { path: 'doen', lazy: { Component: async () => (await import('../pages/mail-link-page')).MailLinkPage } },
  { path: 'taken', lazy: { Component: async () => (await import('@/features/tasks/components/tasks-page')).TasksPage } },
  { path: 'meer', lazy: { Component: async () => (await import('../pages/more-page')).MorePage } },
];

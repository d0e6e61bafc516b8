import type { RouteObject } from 'react-router';
import { screen } from './screen';

/** Screens that roles share: what a reader may do there comes with the data. */
export const sharedRoutes: RouteObject[] = [
  screen('', async () => (await import('../pages/home')).Home),
  screen('doen', async () => (await import('../pages/mail-link-page')).MailLinkPage),
  screen('taken', async () => (await import('@/features/tasks/components/tasks-page')).TasksPage),
  screen('meer', async () => (await import('../pages/more-page')).MorePage),
  screen('sollicitaties', async () => (await import('@/features/applications/components/applications-page')).ApplicationsPage),
  screen('sollicitaties/:id', async () => (await import('@/features/applications/components/application-page')).ApplicationPage),
  screen('overeenkomsten', async () => (await import('@/features/agreements/components/agreements-page')).AgreementsPage),
  screen('overeenkomsten/:id', async () => (await import('@/features/agreements/components/agreement-page')).AgreementPage),
  screen('uren/weken/:id', async () => (await import('@/features/hours/components/week-page')).WeekPage),
  screen('evaluaties', async () => (await import('@/features/evaluations/components/evaluations-page')).EvaluationsPage),
  screen('evaluaties/:id', async () => (await import('@/features/evaluations/components/evaluation-page')).EvaluationPage),
  screen('zoeken', async () => (await import('../pages/find-page')).FindPage, ['student', 'supervisor', 'coordinator']),
  screen('plekken/:id', async () => (await import('../pages/place-page')).PlacePage, ['student', 'supervisor', 'coordinator']),
  screen('voorstellen', async () => (await import('../pages/suggestions-page')).SuggestionsPage, ['student', 'supervisor']),
  screen('eigen-plekken', async () => (await import('@/features/proposals/components/proposals-page')).ProposalsPage, ['student', 'supervisor', 'coordinator']),
  screen('eigen-plekken/:id', async () => (await import('@/features/proposals/components/proposal-page')).ProposalPage, ['student', 'supervisor', 'coordinator']),
];

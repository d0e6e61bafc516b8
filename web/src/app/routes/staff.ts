import type { RouteObject } from 'react-router';
import type { Role } from '@/lib/session/me';
import { screen } from './screen';

const SUPERVISION: Role[] = ['supervisor', 'coordinator'];
const STAFF: Role[] = ['supervisor', 'coordinator', 'administration'];

/** Screens of supervisors, coordinators and administration. */
export const staffRoutes: RouteObject[] = [
  screen('groepen', async () => (await import('@/features/groups/components/groups-page')).GroupsPage, SUPERVISION),
  screen('groepen/:id', async () => (await import('@/features/groups/components/board-page')).BoardPage, SUPERVISION),
  screen('meematchen/studenten/:id', async () => (await import('@/features/suggestions/components/match-student-page')).MatchStudentPage, ['supervisor']),
  screen('meematchen/plekken/:id', async () => (await import('../pages/match-place-page')).MatchPlacePage, ['supervisor']),
  screen('plaatsingen', async () => (await import('@/features/placements/components/placements-page')).PlacementsPage, SUPERVISION),
  screen('plaatsingen/:id', async () => (await import('@/features/placements/components/placement-page')).PlacementPage, SUPERVISION),
  screen('verdelen', async () => (await import('@/features/allocation/components/rounds-page')).RoundsPage, SUPERVISION),
  screen('verdelen/:id', async () => (await import('@/features/allocation/components/round-page')).RoundPage, SUPERVISION),
  screen('bedrijven', async () => (await import('@/features/companies/components/companies-page')).CompaniesPage, STAFF),
  screen('bedrijven/dubbel', async () => (await import('@/features/companies/components/duplicates-page')).DuplicatesPage, ['coordinator']),
  screen('bedrijven/:id', async () => (await import('@/features/companies/components/company-page')).CompanyPage, STAFF),
  screen('bedrijven/:id/nieuwe-plek', async () => (await import('@/features/place-desk/components/new-place-page')).NewPlacePage, ['coordinator']),
  screen('aanbod', async () => (await import('@/features/place-desk/components/desk-page')).DeskPage, ['coordinator']),
  screen('aanbod/:id', async () => (await import('@/features/place-desk/components/desk-place-page')).DeskPlacePage, ['coordinator']),
  screen('erkenningen', async () => (await import('@/features/companies/components/lapsed-page')).LapsedPage, ['coordinator']),
  screen('opleidingen', async () => (await import('@/features/people/components/programmes-page')).ProgrammesPage, ['coordinator', 'administration']),
  screen('stageperiodes', async () => (await import('@/features/periods/components/periods-page')).PeriodsPage, STAFF),
  screen('stageperiodes/nieuw', async () => (await import('@/features/periods/components/new-period-page')).NewPeriodPage, ['coordinator']),
  screen('stageperiodes/:id', async () => (await import('@/features/periods/components/period-page')).PeriodPage, ['coordinator']),
  screen('studenten', async () => (await import('@/features/people/components/students-page')).StudentsPage, STAFF),
  screen('begeleiders', async () => (await import('@/features/supervision/components/supervision-page')).SupervisionPage, ['coordinator']),
  screen('rapporten', async () => (await import('@/features/figures/components/report-page')).ReportPage, STAFF),
  screen('instellingen', async () => (await import('../pages/settings-page')).SettingsPage, ['coordinator']),
  screen('invoeren/:kind', async () => (await import('@/features/imports/components/row-page')).RowPage, ['coordinator']),
  screen('importeren', async () => (await import('@/features/imports/components/imports-page')).ImportsPage, ['coordinator']),
  screen('importeren/:id', async () => (await import('@/features/imports/components/import-page')).ImportPage, ['coordinator']),
];

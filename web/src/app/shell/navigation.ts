import {
  type Icon,
  IconArrowsSplit2,
  IconBriefcase,
  IconBulb,
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconClipboardList,
  IconClock,
  IconFileText,
  IconFileSpreadsheet,
  IconHome,
  IconLayoutDashboard,
  IconListNumbers,
  IconMapPin,
  IconSearch,
  IconSend,
  IconStar,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Role } from '@/lib/session/me';
import type { useShellTexts } from './texts';

/** A way to a screen; an item stands here only if its screen works. */
export interface Way {
  to: string;
  label: Parameters<ReturnType<typeof useShellTexts>>[0];
  icon: Icon;
  /** Also current on these addresses. */
  covers?: string[];
}

/** Where rows of these lists are entered. */
function byHand(...kinds: string[]): string[] {
  return kinds.map((kind) => `/invoeren/${kind}`);
}

interface Ways {
  laptop: Way[];
  phone: Way[];
  /** What the phone shows under "Meer"; without it there is no such item. */
  more?: Way[];
}

const home: Way = { to: '/', label: 'nav.home', icon: IconHome };
const search: Way = { to: '/zoeken', label: 'nav.search', icon: IconSearch, covers: ['/plekken'] };
const shortlist: Way = { to: '/voorkeuren', label: 'nav.shortlist', icon: IconListNumbers, covers: ['/verdeling'] };
const suggestions: Way = { to: '/voorstellen', label: 'nav.suggestions', icon: IconBulb, covers: ['/meematchen'] };
const distribution: Way = { to: '/verdelen', label: 'nav.distribution', icon: IconArrowsSplit2 };
const applications: Way = { to: '/sollicitaties', label: 'nav.applications', icon: IconSend, covers: ['/eigen-plekken'] };
const agreements: Way = { to: '/overeenkomsten', label: 'nav.agreements', icon: IconFileText };
const hours: Way = { to: '/uren', label: 'nav.hours', icon: IconClock };
const stage: Way = { to: '/uren', label: 'nav.stage', icon: IconBriefcase };
const evaluations: Way = { to: '/evaluaties', label: 'nav.evaluations', icon: IconStar };
const mine: Way = { to: '/mijn-gegevens', label: 'nav.mine', icon: IconUserCircle };
const groups: Way = { to: '/groepen', label: 'nav.groups', icon: IconUsersGroup, covers: ['/studenten', '/stageperiodes'] };
const students: Way = { to: '/studenten', label: 'nav.students', icon: IconUsers, covers: ['/opleidingen', ...byHand('students', 'programmes', 'groups')] };
const placements: Way = { to: '/plaatsingen', label: 'nav.placements', icon: IconMapPin, covers: ['/eigen-plekken'] };
const companies: Way = { to: '/bedrijven', label: 'nav.companies', icon: IconBuilding, covers: ['/erkenningen', ...byHand('companies', 'trainers')] };
const places: Way = { to: '/aanbod', label: 'nav.places', icon: IconClipboardList, covers: byHand('places') };
const imports: Way = { to: '/importeren', label: 'nav.imports', icon: IconFileSpreadsheet, covers: byHand('shortlists') };
const overview: Way = {
  to: '/',
  label: 'nav.overview',
  icon: IconLayoutDashboard,
  covers: [
    '/rapporten',
    '/instellingen',
    '/begeleiders',
    '/studenten',
    '/opleidingen',
    '/stageperiodes',
    ...byHand('students', 'staff', 'programmes', 'groups', 'periods'),
  ],
};
const reports: Way = { to: '/rapporten', label: 'nav.reports', icon: IconChartBar };
const tasks: Way = { to: '/taken', label: 'nav.tasks', icon: IconChecklist };

const byRole: Partial<Record<Role, Ways>> = {
  student: {
    laptop: [home, search, shortlist, applications, agreements, stage, evaluations],
    phone: [home, search, hours],
    more: [tasks, shortlist, applications, agreements, evaluations, mine],
  },
  trainer: {
    laptop: [tasks, applications, agreements, evaluations],
    phone: [tasks, applications, agreements],
    more: [evaluations],
  },
  supervisor: {
    laptop: [tasks, groups, suggestions, distribution, placements, agreements, evaluations, companies, search],
    phone: [tasks, groups, placements],
    more: [suggestions, distribution, agreements, evaluations, companies, search],
  },
  coordinator: {
    laptop: [overview, groups, companies, places, distribution, placements, search, imports, agreements],
    phone: [overview, tasks, groups],
    more: [reports, students, companies, places, distribution, placements, search, imports, agreements],
  },
  administration: {
    laptop: [tasks, agreements, students, companies, reports],
    phone: [tasks, agreements, companies],
    more: [students, reports],
  },
};

const forAnyone: Ways = { laptop: [tasks], phone: [tasks] };

/** The ways of a reader: of each of their roles, every screen once. */
export function waysOf(roles: Role[]): Ways {
  const own = roles.map((role) => byRole[role]).filter((ways) => ways !== undefined);
  if (own.length === 0) return forAnyone;
  const more = own.flatMap((ways) => ways.more ?? []);
  return {
    laptop: once(own.flatMap((ways) => ways.laptop)),
    phone: once(own.flatMap((ways) => ways.phone)),
    more: more.length > 0 ? once(more) : undefined,
  };
}

function once(ways: Way[]): Way[] {
  return ways.filter((way, index) => ways.findIndex((other) => other.to === way.to) === index);
}

/** The way that leads to the screen that is shown, or else the first under which it belongs. */
export function currentOf(ways: Way[], path: string): Way | undefined {
  const under = (root: string) => path === root || (root !== '/' && path.startsWith(`${root}/`));
  return ways.find(({ to }) => under(to)) ?? ways.find(({ covers }) => covers?.some(under));
}

import { createBrowserRouter, type RouteObject } from 'react-router';
import { LateSkeleton } from '@/components/late-skeleton';
import { NotFound } from '@/components/not-found';
import { CrashPage } from './pages/crash-page';
import { sharedRoutes } from './routes/shared';
import { studentRoutes } from './routes/student';
import { Shell } from './shell/shell';

const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <CrashPage />,
    HydrateFallback: LateSkeleton,
    children: [
      { errorElement: <CrashPage />, children: [...sharedRoutes, ...studentRoutes, { path: '*', element: <NotFound /> }] },
    ],
  },
];

export const router = createBrowserRouter(routes);

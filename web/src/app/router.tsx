import { useRoutes } from 'react-router';
import { NotFound } from '@/components/not-found';
import { sharedRoutes } from './routes/shared';
import { staffRoutes } from './routes/staff';
import { studentRoutes } from './routes/student';
import { ForLinkHolder } from './shell/for-link-holder';
import { Shell } from './shell/shell';

/** Every address of the client and its screen. */
export function Screens() {
  return useRoutes([
    {
      path: '/',
      element: (
        <ForLinkHolder>
          <Shell />
        </ForLinkHolder>
      ),
      children: [...sharedRoutes, ...studentRoutes, ...staffRoutes, { path: '*', element: <NotFound /> }],
    },
  ]);
}

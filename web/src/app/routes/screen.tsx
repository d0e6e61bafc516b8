import { type ComponentType, lazy } from 'react';
import type { RouteObject } from 'react-router';
import { NoAccess } from '@/components/no-access';
import type { Role } from '@/lib/session/me';
import { useMe } from '@/lib/session/use-me';

/** A screen that is only fetched when somebody goes there. */
export function screen(path: string, load: () => Promise<ComponentType>, roles?: Role[]): RouteObject {
  const Screen = lazy(async () => ({ default: await load() }));
  const element = roles ? (
    <For roles={roles}>
      <Screen />
    </For>
  ) : (
    <Screen />
  );
  return path === '' ? { index: true, element } : { path, element };
}

function For({ roles, children }: { roles: Role[]; children: React.ReactNode }) {
  const own = useMe()?.roles ?? [];
  return roles.some((role) => own.includes(role)) ? children : <NoAccess />;
}

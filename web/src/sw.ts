/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

const BEHIND_THE_GATEWAY = [/^\/api(\/|$)/, /^\/oauth2\//, /^\/login/, /^\/logout/, /^\/actuator/, /^\/api-docs/];

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', ignoreURLParametersMatching: [/.*/] });

// The page comes fresh while there is a network (its nonce is made per answer) and from the device when there is none.
const page = new NetworkOnly({ plugins: [{ handlerDidError: () => matchPrecache('/index.html') }], networkTimeoutSeconds: 4 });
registerRoute(new NavigationRoute(page, { denylist: BEHIND_THE_GATEWAY }));

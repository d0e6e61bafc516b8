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

// The page comes fresh while there is a network (its nonce is made per answer) and from the device when there is none.
// It is kept as "/", as the gateway answers it: with the policy that belongs to its nonce.
const page = new NetworkOnly({ plugins: [{ handlerDidError: () => matchPrecache('/') }], networkTimeoutSeconds: 4 });
registerRoute(new NavigationRoute(page, { denylist: BEHIND_THE_GATEWAY }));
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });

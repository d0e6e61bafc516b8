import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const gateway = 'http://localhost:8080';
const behindGateway = ['/api', '/oauth2', '/login', '/logout', '/api-docs'];

export default defineConfig({
  // The gateway replaces this word in index.html by a fresh nonce per answer.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: Object.fromEntries(behindGateway.map((path) => [path, gateway])) },
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: {
        name: 'StageROCs',
        short_name: 'StageROCs',
        description: 'De digitale stagewerkplaats van je school',
        lang: 'nl',
        id: '/',
        start_url: '/',
        display: 'standalone',
        background_color: '#FAF8F4',
        theme_color: '#0C5A5E',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,woff2,svg}'],
        globIgnores: ['**/inter-{cyrillic,greek,vietnamese}*'],
        // The gateway makes the page out of index.html; what it answers at "/" is what must be kept.
        manifestTransforms: [
          async (entries) => ({
            manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: '/' } : entry)),
            warnings: [],
          }),
        ],
      },
    }),
  ],
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
  },
});

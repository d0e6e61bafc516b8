import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import './styles/tokens.css';
import './styles/global.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { styleNonce } from './lib/csp';
import { queryClient } from './lib/api/query-client';
import { keepAnswers, restoreAnswers } from './lib/offline/kept-answers';
import { registerServiceWorker } from './lib/pwa/register';

setNonce(styleNonce());
registerServiceWorker();
// After a new version the old one's parts are gone: a fresh page brings the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

void restoreAnswers(queryClient).then(() => {
  keepAnswers(queryClient);
  createRoot(document.getElementById('root')!).render(<App />);
});

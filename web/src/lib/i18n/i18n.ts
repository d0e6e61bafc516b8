import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language } from './language';

/** One instance for the whole client; features add their own texts by `texts`. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: language(),
  fallbackLng: 'nl',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = language();

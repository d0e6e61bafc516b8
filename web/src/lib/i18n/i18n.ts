import { createInstance, type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { number } from '@/lib/format/numbers';
import { language } from './language';

const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value) => (typeof value === 'number' ? number(value, 2) : value),
};

/** One instance for the whole client; features add their own texts by `texts`. A number in a text is written as the reader writes it: "1.984". */
export const i18n = createInstance();

void i18n.use(numbers).use(initReactI18next).init({
  lng: language(),
  fallbackLng: 'nl',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
});
document.documentElement.lang = language();

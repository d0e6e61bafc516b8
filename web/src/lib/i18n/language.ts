/** The languages of the product; Dutch comes first. */
export type Language = 'nl' | 'en';

const KEY = 'stagerocs.language';

/** The reader's language: what was chosen on this device, else Dutch. */
export function language(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'nl';
}

export function rememberLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
}

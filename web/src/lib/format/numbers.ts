import { language } from '@/lib/i18n/language';

function locale(): string {
  return language() === 'en' ? 'en-GB' : 'nl-NL';
}

/** "1.984" */
export const number = (value: number, digits = 0) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** "4,2 km"; whole kilometres from ten on. */
export const distance = (km: number) => `${number(km, km < 10 ? 1 : 0)} km`;

/** "€ 350" from cents. */
export const euros = (cents: number) =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR', maximumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);

/** A share of a whole, 0.94 as 94%. */
export const percentage = (share: number) => new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);

/** "1,2 MB" */
export const megabytes = (bytes: number) => (bytes < 100_000 ? `${number(Math.ceil(bytes / 1_000))} kB` : `${number(bytes / 1_000_000, 1)} MB`);

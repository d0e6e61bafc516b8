import { useTranslation } from 'react-i18next';
import { heldLink } from '@/lib/api/link';
import { useMe } from '@/lib/session/use-me';
import { i18n } from './i18n';

type Plain<K> = K extends `${infer B}_${'one' | 'other'}` ? Plain<B> : K extends `${infer B}_u` ? B : K;
type Polite<K> = K extends `${string}_u` | `${string}_u_${string}` ? K : never;

/** Gives the text of a key, with its values filled in. */
export type Text<N> = (key: Plain<keyof N & string>, values?: Record<string, string | number>) => string;

/**
 * The texts of one feature. A key `x_u` is the same text for those who are addressed as "u" (trainers, parents);
 * `x_one` and `x_other` follow the number in `count`. English has every key but the polite ones.
 */
export function texts<N extends Record<string, string>>(
  namespace: string,
  nl: N,
  en: { [K in Exclude<keyof N, Polite<keyof N>>]: string },
): () => Text<N> {
  i18n.addResourceBundle('nl', namespace, nl);
  i18n.addResourceBundle('en', namespace, en);
  return function useTexts() {
    const t = useTranslation(namespace, { i18n }).t as unknown as (key: string, values: object) => string;
    const polite = useIsPolite();
    return (key: string, values) => t(key, polite ? { ...values, context: 'u' } : { ...values });
  };
}

function useIsPolite(): boolean {
  const me = useMe();
  return me ? me.roles.includes('trainer') : heldLink() !== null;
}

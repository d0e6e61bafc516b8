import { heldLink } from '@/lib/api/link';
import { ApiProblem, Unreachable } from '@/lib/api/problem';
import { useSharedTexts } from './texts';

type Text = ReturnType<typeof useSharedTexts>;

/** Tells in a sentence what went wrong: the service's own words where it gave them. */
export function problemText(error: unknown, t: Text): string {
  if (error instanceof Unreachable) return t('fail.network');
  if (!(error instanceof ApiProblem)) return t('fail.server');
  if (error.errors.length > 0) return error.errors.map((wrong) => wrong.message).join(' ');
  if (error.message && error.status < 500 && error.status !== 401) return error.message;
  return plain(error, t);
}

function plain(error: ApiProblem, t: Text): string {
  if (error.status === 503 && error.message) return error.message;
  switch (error.status) {
    case 401:
      return t(heldLink() ? 'linkBrokenText' : 'fail.signedOut');
    case 403:
      return t('fail.forbidden');
    case 404:
      return t('fail.notFound');
    case 409:
    case 412:
      return t('fail.conflict');
    case 410:
      return t('fail.gone');
    case 413:
      return t('fail.tooLarge');
    case 429:
      return t('fail.tooMany');
    default:
      return t('fail.server');
  }
}

/** `problemText` in the reader's language. */
export function useProblemText(): (error: unknown) => string {
  const t = useSharedTexts();
  return (error) => problemText(error, t);
}

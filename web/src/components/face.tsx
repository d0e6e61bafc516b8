import classes from './face.module.css';

const TITLES = new Set(['dhr.', 'mevr.', 'mw.', 'mr.', 'ms.']);

/** "YB" for Yara Bouzid, "AD" for mevr. Anja van Dam. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !TITLES.has(word.toLowerCase()));
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last].map((word) => word?.charAt(0) ?? '').join('').toUpperCase();
}

/** A person as initials; the name itself stands beside it. */
export function Face({ name, tone = 'plain' }: { name: string; tone?: 'plain' | 'petrol' | 'green' }) {
  return (
    <span className={`${classes.face} ${tone === 'plain' ? '' : classes[tone]}`} aria-hidden>
      {initials(name)}
    </span>
  );
}

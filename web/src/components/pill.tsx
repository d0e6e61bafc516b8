import { type Icon, IconAlertTriangle, IconCircleCheck, IconClock, IconInfoCircle, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './pill.module.css';

/** What a state means: its colour follows from it. */
export type Tone = 'green' | 'sun' | 'red' | 'blue' | 'violet' | 'petrol' | 'plain';

const usual: Record<Tone, Icon> = {
  green: IconCircleCheck,
  sun: IconClock,
  red: IconAlertTriangle,
  blue: IconInfoCircle,
  violet: IconInfoCircle,
  petrol: IconCircleCheck,
  plain: IconMinus,
};

interface Props {
  tone?: Tone;
  icon?: Icon | null;
  children: ReactNode;
}

/** A state as icon, word and colour. */
export function Pill({ tone = 'plain', icon, children }: Props) {
  const Shown = icon === undefined ? usual[tone] : icon;
  return (
    <span className={`${classes.pill} ${tone === 'plain' ? '' : classes[tone]}`}>
      {Shown && <Shown size={15} stroke={2} aria-hidden />}
      {children}
    </span>
  );
}

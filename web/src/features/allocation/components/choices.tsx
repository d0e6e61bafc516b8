import type { Choice } from '../api/types';
import { type AllocationText, useAllocationTexts } from '../texts';
import classes from './allocation.module.css';

interface Props {
  choices: Choice[];
  /** With a lottery alone, the last turn that got a place says why. */
  byTurn: boolean;
  turn: number;
  farthestKm: number | null;
}

/** A student's own choices in order, each with what came of it. */
export function Choices({ choices, ...how }: Props) {
  const t = useAllocationTexts();
  const got = choices.find((choice) => choice.got)?.choice ?? Number.POSITIVE_INFINITY;
  return (
    <ol className={classes.choices}>
      {choices.map((choice) => (
        <li key={choice.choice} className={`${classes.choice} ${choice.got ? classes.got : ''}`}>
          <span className={classes.number}>{choice.choice}</span>
          <span className={classes.line}>
            {choice.companyName}, {choice.town} · {choice.title}
          </span>
          <span className={classes.because}>{becauseOf(choice, choice.choice > got, how, t)}</span>
        </li>
      ))}
    </ol>
  );
}

function becauseOf(choice: Choice, lower: boolean, { byTurn, turn, farthestKm }: Omit<Props, 'choices'>, t: AllocationText): string {
  if (choice.got) return t('line.got');
  if (choice.refusal) return t(`rule.${choice.refusal}`, { km: farthestKm ?? 0 });
  if (lower) return t('line.lower');
  if (choice.lastTurn === null) return t('line.company');
  if (byTurn) return t('line.fullA', { capacity: choice.capacity, last: choice.lastTurn, turn });
  return t('line.full', { capacity: choice.capacity, first: choice.askedFirst });
}

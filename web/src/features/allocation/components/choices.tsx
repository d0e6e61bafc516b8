import type { Choice } from '../api/types';
import { type AllocationText, useAllocationTexts } from '../texts';
import classes from './allocation.module.css';
import type { Way } from './way';

interface Props {
  choices: Choice[];
  way: Way;
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

function becauseOf(choice: Choice, lower: boolean, { way, turn, farthestKm }: Omit<Props, 'choices'>, t: AllocationText): string {
  if (choice.got) return t('line.got');
  if (choice.refusal) return t(`rule.${choice.refusal}`, { km: farthestKm ?? 0 });
  if (lower) return t('line.lower');
  const { admitted: count, lastTurn, lastChoice } = choice;
  if (lastTurn === null || lastChoice === null) return t(count > 0 ? 'line.byHand' : 'line.company');
  if (way === 'turn') return t('line.fullTurn', { count, last: lastTurn, turn });
  if (way === 'nearest') return t('line.fullNearest', { count });
  return `${lastChoice === 1 ? t('line.fullFirst', { count }) : t('line.fullRanks', { count, last: lastChoice })} ${t('line.ranksWhy')}`;
}

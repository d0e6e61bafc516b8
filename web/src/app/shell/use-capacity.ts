import { useNavigate } from 'react-router';
import { toastDone } from '@/components/toast';
import { language } from '@/lib/i18n/language';
import { actAs, sidesOf } from '@/lib/session/acting';
import type { Me, Membership, Role } from '@/lib/session/me';
import { useMe } from '@/lib/session/use-me';
import { useShellTexts } from './texts';

/** In this order somebody acts who is several, as the services have it. */
const ORDER: Role[] = ['coordinator', 'administration', 'supervisor', 'student', 'operator'];

interface Capacity {
  /** As what the reader acts now, in a sentence. */
  now: string;
  /** As what they can go on. */
  other: string;
  switchOver: () => void;
}

/** The choice of somebody who is a trainer beside something else; null for everybody else. */
export function useCapacity(): Capacity | null {
  const t = useShellTexts();
  const navigate = useNavigate();
  const me = useMe();
  const sides = me && sidesOf(me);
  if (!sides) return null;
  const trainer = me.roles.includes('trainer');
  const { role, schools } = first(sides.other, me);
  const word = t(`role.${role}`);
  const other = schools ? t('acting.at', { role: word, schools }) : word;
  const onward = t('acting.other', { as: trainer ? other : t('role.trainer') });
  return {
    now: t('acting.now', { as: trainer ? t('role.trainer') : other }),
    other: onward,
    switchOver: () => {
      void navigate('/');
      actAs(trainer ? 'other' : 'trainer', me);
      toastDone(onward);
    },
  };
}

function first(memberships: Membership[], me: Me) {
  const role = ORDER.find((each) => memberships.some((membership) => membership.role === each))!;
  const names = memberships.filter((each) => each.role === role).flatMap(({ school }) => me.schools.find(({ id }) => id === school)?.name ?? []);
  return { role: role as Exclude<Role, 'trainer'>, schools: new Intl.ListFormat(language()).format(names) };
}

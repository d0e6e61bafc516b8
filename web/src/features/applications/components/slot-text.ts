import { capital, longDay, moment } from '@/lib/format/dates';
import type { Slot } from '../api/types';

const clock = (value: string) => moment(value).split(', ').at(-1) ?? '';

/** "Dinsdag 9 maart, 15.30 – 16.00" */
export const slotText = ({ startsAt, endsAt }: Slot) => `${capital(longDay(startsAt))}, ${clock(startsAt)} – ${clock(endsAt)}`;

import {
  type Icon,
  IconArchive,
  IconArrowsSplit2,
  IconArrowBackUp,
  IconBuildingStore,
  IconBulb,
  IconCalendarDue,
  IconCalendarEvent,
  IconCertificate,
  IconClockCheck,
  IconHelpCircle,
  IconMessageCircle,
  IconScale,
  IconSend,
  IconSignature,
  IconStar,
  IconUserCheck,
  IconX,
} from '@tabler/icons-react';
import { LinkRow } from '@/components/link-row';
import { shortDate } from '@/lib/format/dates';
import type { Task, TaskKind } from '../api/types';
import { useTaskTexts } from '../texts';

const icons: Record<TaskKind, Icon> = {
  APPLICATION: IconSend,
  FIRST_LOOK: IconSend,
  INVITATION: IconCalendarEvent,
  INTERVIEW: IconCalendarEvent,
  NEW_TIMES: IconCalendarEvent,
  MEETING_OFF: IconX,
  MEETING_ENDED: IconX,
  NOT_APPROVED: IconX,
  OWN_PLACE: IconBuildingStore,
  OWN_PLACE_QUESTION: IconHelpCircle,
  OWN_PLACE_REJECTED: IconX,
  PLACEMENT: IconUserCheck,
  SIGN: IconSignature,
  FILE_AGREEMENT: IconArchive,
  HOURS: IconClockCheck,
  HOURS_RETURNED: IconArrowBackUp,
  ADVICE: IconMessageCircle,
  DECISION: IconScale,
  RATING: IconStar,
  REPORT_RETURNED: IconArrowBackUp,
  APPLICATION_REJECTED: IconX,
  APPLICATION_EXPIRED: IconCalendarDue,
  AGREEMENT_QUESTION: IconHelpCircle,
  PLACEMENT_REJECTED: IconX,
  PLACEMENT_ENDED: IconX,
  ALLOCATION_PLACED: IconArrowsSplit2,
  ALLOCATION_WITHOUT: IconArrowsSplit2,
  PLACE_SUGGESTED: IconBulb,
  DEADLINE_WISHES: IconCalendarDue,
  DEADLINE_PLACE: IconCalendarDue,
  RECOGNITION_LAPSED: IconCertificate,
};

/** One open action; leads to where it is done. */
export function TaskRow({ task }: { task: Task }) {
  const t = useTaskTexts();
  const since = t('since', { date: shortDate(task.since) });
  return (
    <LinkRow
      to={task.path}
      icon={icons[task.kind] ?? IconHelpCircle}
      title={task.title}
      detail={task.detail ? `${task.detail} · ${since}` : since}
    />
  );
}

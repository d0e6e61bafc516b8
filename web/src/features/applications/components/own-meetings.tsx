import { IconCalendarEvent } from '@tabler/icons-react';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { LinkRow } from '@/components/link-row';
import { applicationQuery } from '../api/get-application';
import { applicationsQuery } from '../api/get-applications';
import type { Application, Slot } from '../api/types';
import { useApplicationTexts } from '../texts';
import { slotText } from './slot-text';

/** When a student meets which company, until that is over; a time that is still to be chosen is a task. */
export function OwnMeetings() {
  const t = useApplicationTexts();
  const { data } = useInfiniteQuery(applicationsQuery('INVITED'));
  const invited = data?.pages[0]?.items ?? [];
  const applications = useQueries({
    queries: invited.map(({ id }) => applicationQuery(id)),
    combine: (results) => results.flatMap((each) => each.data ?? []),
  });
  return applications.map((application) => {
    const meeting = meetingOf(application);
    if (!meeting) return null;
    const { id, place } = application;
    return (
      <LinkRow
        key={id}
        to={`/sollicitaties/${id}`}
        icon={IconCalendarEvent}
        title={t('meetingAt', { company: place.companyName })}
        detail={[slotText(meeting), application.invitation?.location].filter(Boolean).join(' · ')}
      />
    );
  });
}

function meetingOf({ invitation }: Application): Slot | undefined {
  const slot = invitation?.chosen ? invitation.slots[invitation.chosen - 1] : undefined;
  return slot && Date.parse(slot.endsAt) > Date.now() ? slot : undefined;
}

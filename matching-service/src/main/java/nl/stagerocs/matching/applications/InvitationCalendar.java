package nl.stagerocs.matching.applications;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The meeting as an entry for anybody's calendar, or what takes it out again when the application ended before it (RFC 5545, RFC 5546); names
 * nobody, as calendars are shared.
 */
@Component
class InvitationCalendar {

    /** From when on notification counts too. */
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final MessageSource texts;
    private final String webUrl;

    InvitationCalendar(MessageSource texts, @Value("${stagerocs.web-url}") String webUrl) {
        this.texts = texts;
        this.webUrl = webUrl;
    }

    /** @param method how calendars take it: PUBLISH or CANCEL */
    record Entry(String method, String text) {}

    /** Refused as not found as long as no time is chosen. */
    Entry of(ApplicationView application, Locale locale) {
        Invitation invitation = application.invitation();
        Slot meeting = invitation == null ? null : invitation.meeting();
        if (invitation == null || meeting == null) {
            throw Refusal.notFound();
        }
        var event = new VEvent();
        event.setUid(application.id() + "@stagerocs");
        Instant since = since(application, invitation);
        boolean off = isOff(application, meeting);
        event.setDateTimeStamp(Date.from(since));
        event.setSequence(Math.toIntExact(ChronoUnit.SECONDS.between(FIRST, since)));
        if (off) {
            event.setStatus(Status.cancelled());
        }
        event.setDateStart(Date.from(meeting.startsAt()));
        event.setDateEnd(Date.from(meeting.endsAt()));
        event.setSummary(texts.getMessage(
                "calendar.meeting",
                new Object[] {application.place().title(), application.place().companyName()},
                locale));
        event.setLocation(invitation.location());
        if (invitation.remark() != null) {
            event.setDescription(invitation.remark());
        }
        event.setUrl(webUrl + "/sollicitaties/" + application.id());
        var calendar = new ICalendar();
        calendar.setProductId("-//StageROCs//NL");
        Method method = off ? Method.cancel() : Method.publish();
        calendar.setMethod(method);
        calendar.addEvent(event);
        return new Entry(method.getValue(), calendar.write());
    }

    /** Since when it is as it is, which counts on, so that calendars know the later of two entries. */
    private static Instant since(ApplicationView application, Invitation invitation) {
        return Stream.of(invitation.answeredAt(), application.decidedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(invitation.invitedAt());
    }

    private static boolean isOff(ApplicationView application, Slot meeting) {
        Instant decided = application.decidedAt();
        return decided != null
                && decided.isBefore(meeting.startsAt())
                && ApplicationState.valueOf(application.state()) != ApplicationState.ACCEPTED;
    }
}

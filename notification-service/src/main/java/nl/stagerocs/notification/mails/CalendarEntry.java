package nl.stagerocs.notification.mails;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting that a task is about, as an entry for the reader's calendar, or what takes that out again (RFC 5545, RFC 5546). */
@Component
class CalendarEntry {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** None where nobody meets. */
    @Nullable
    String of(TaskFacts task, String title, String address) {
        if (task.startsAt() == null || task.endsAt() == null) {
            return null;
        }
        var event = new VEvent();
        event.setUid(task.subject() + "@stagerocs");
        event.setSequence(sequence(task.openedAt()));
        event.setDateTimeStamp(Date.from(task.openedAt()));
        event.setDateStart(Date.from(task.startsAt()));
        event.setDateEnd(Date.from(task.endsAt()));
        event.setSummary(title);
        event.setUrl(address);
        var calendar = new ICalendar();
        calendar.setProductId("-//StageROCs//NL");
        calendar.setMethod(task.isMeetingOff() ? Method.cancel() : Method.publish());
        if (task.isMeetingOff()) {
            event.setStatus(Status.cancelled());
        }
        calendar.addEvent(event);
        return calendar.write();
    }

    /** Seconds since 2026, as matching counts too, so that the later of two entries for a meeting is known whoever wrote it. */
    private static int sequence(Instant at) {
        return Math.toIntExact(ChronoUnit.SECONDS.between(Instant.parse("2026-01-01T00:00:00Z"), at));
    }
}

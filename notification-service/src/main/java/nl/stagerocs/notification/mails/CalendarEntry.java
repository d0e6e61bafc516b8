package nl.stagerocs.notification.mails;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting that a task is about, as an entry for the reader's calendar (RFC 5545). */
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
        event.setUid(task.id() + "@stagerocs");
        event.setDateTimeStamp(Date.from(task.openedAt()));
        event.setDateStart(Date.from(task.startsAt()));
        event.setDateEnd(Date.from(task.endsAt()));
        event.setSummary(title);
        event.setUrl(address);
        var calendar = new ICalendar();
        calendar.setProductId("-//StageROCs//NL");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return calendar.write();
    }
}

package nl.stagerocs.matching.applications;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.util.Date;
import java.util.Locale;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The meeting as an entry for anybody's calendar (RFC 5545); names nobody, as calendars are shared. */
@Component
class InvitationCalendar {

    private final MessageSource texts;
    private final String webUrl;

    InvitationCalendar(MessageSource texts, @Value("${stagerocs.web-url}") String webUrl) {
        this.texts = texts;
        this.webUrl = webUrl;
    }

    /** Refused as not found as long as no time is chosen. */
    String of(ApplicationView application, Locale locale) {
        Invitation invitation = application.invitation();
        Slot meeting = invitation == null ? null : invitation.meeting();
        if (invitation == null || meeting == null) {
            throw Refusal.notFound();
        }
        var event = new VEvent();
        event.setUid(application.id() + "@stagerocs");
        event.setDateTimeStamp(Date.from(invitation.invitedAt()));
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
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return calendar.write();
    }
}

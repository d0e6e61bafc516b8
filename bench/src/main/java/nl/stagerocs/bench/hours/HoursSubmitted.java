package nl.stagerocs.bench.hours;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The wire record of the internship service's event. */
@Published(type = HoursSubmitted.TYPE, topic = HoursSubmitted.TOPIC)
public record HoursSubmitted(UUID weekId, UUID internshipId, UUID studentId, UUID trainerId, String week, int minutes) {

    /** The CloudEvents type. */
    public static final String TYPE = "nl.stagerocs.internship.HoursSubmitted.v1";

    /** The topic. */
    public static final String TOPIC = "internship.hours";
}

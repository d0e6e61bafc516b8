package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The trainer has sent a week of hours back, with a reason. */
@Published(type = "nl.stagerocs.internship.HoursRejected.v1", topic = "internship.hours")
record HoursRejected(
        UUID weekId, UUID internshipId, UUID studentId, UUID trainerId, String week, int minutes, String reason) {}

package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The student has handed in a week of hours; the trainer must decide. */
@Published(type = "nl.stagerocs.internship.HoursSubmitted.v1", topic = "internship.hours")
record HoursSubmitted(UUID weekId, UUID internshipId, UUID studentId, UUID trainerId, String week, int minutes) {}

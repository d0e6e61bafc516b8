package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The trainer has approved a week of hours. */
@Published(type = "nl.stagerocs.internship.HoursApproved.v1", topic = "internship.hours")
record HoursApproved(UUID weekId, UUID internshipId, UUID studentId, UUID trainerId, String week, int minutes) {}

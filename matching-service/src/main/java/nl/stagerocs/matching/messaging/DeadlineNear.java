package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The day is near on which a student's group has its wishes in order, or a place, and this student has not. */
@Published(type = "nl.stagerocs.matching.DeadlineNear.v1", topic = "matching.deadlines")
record DeadlineNear(UUID studentId, String step, LocalDate due) {}

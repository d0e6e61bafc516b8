package nl.stagerocs.internship.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The student has logged the first day; the internship runs. */
@Published(type = "nl.stagerocs.internship.InternshipStarted.v1", topic = "internship.internships")
record InternshipStarted(
        UUID internshipId, UUID studentId, UUID supervisorId, UUID trainerId, LocalDate startsOn, LocalDate endsOn) {}

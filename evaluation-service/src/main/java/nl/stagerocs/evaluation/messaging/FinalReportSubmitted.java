package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The student has handed in the final report; the trainer must advise. */
@Published(type = "nl.stagerocs.evaluation.FinalReportSubmitted.v1", topic = "evaluation.reports")
record FinalReportSubmitted(UUID evaluationId, UUID internshipId, UUID studentId, UUID supervisorId, UUID trainerId) {}

package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The trainer has read the final report and advises on the result; the supervisor must decide. */
@Published(type = "nl.stagerocs.evaluation.FinalReportAssessed.v1", topic = "evaluation.reports")
record FinalReportAssessed(UUID evaluationId, UUID internshipId, UUID studentId, UUID supervisorId, UUID trainerId) {}

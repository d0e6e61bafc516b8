package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The school has decided on the result, having heard the company. */
@Published(type = "nl.stagerocs.evaluation.StudentAssessed.v1", topic = "evaluation.assessments")
record StudentAssessed(
        UUID evaluationId,
        UUID internshipId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        String result,
        boolean completed) {}

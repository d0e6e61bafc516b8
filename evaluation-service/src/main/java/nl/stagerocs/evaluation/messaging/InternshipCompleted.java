package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The internship has ended with a good result. */
@Published(type = "nl.stagerocs.evaluation.InternshipCompleted.v1", topic = "evaluation.assessments")
record InternshipCompleted(UUID evaluationId, UUID internshipId, UUID studentId) {}

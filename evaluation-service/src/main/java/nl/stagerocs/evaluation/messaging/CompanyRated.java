package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student has rated the company. */
@Published(type = "nl.stagerocs.evaluation.CompanyRated.v1", topic = "evaluation.ratings")
record CompanyRated(
        UUID ratingId, UUID evaluationId, UUID internshipId, UUID studentId, UUID companyId, UUID placeId, int stars) {}

package nl.stagerocs.evaluation.evaluations;

import java.util.UUID;

/** What evaluation takes from {@code PlacementApproved}. */
record Placed(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        UUID companyId,
        UUID placeId,
        String companyName) {}

package nl.stagerocs.matching.messaging;

import java.util.UUID;

/**
 * What a coordinator has to choose about.
 *
 * @param placeId a place that depends on the recognition that was lost first
 * @param more how many recognitions are lost besides that one
 */
record RecognitionChoice(UUID coordinatorId, UUID placeId, int more) {}

package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** SBB does not recognise a company (any more) for a programme that a place or placement depends on; a coordinator chooses what is done. */
@Published(type = "nl.stagerocs.matching.RecognitionLapsed.v1", topic = "matching.recognitions")
record RecognitionLapsed(
        UUID companyId, UUID placeId, String crebo, List<UUID> coordinatorIds, List<RecognitionChoice> choices) {}

package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** Something changed at a company with a lost recognition: these coordinators have nothing left that one touches, and the others these choices. */
@Published(type = "nl.stagerocs.matching.RecognitionSettled.v1", topic = "matching.recognitions")
record RecognitionSettled(UUID companyId, List<UUID> coordinatorIds, List<RecognitionChoice> choices) {}

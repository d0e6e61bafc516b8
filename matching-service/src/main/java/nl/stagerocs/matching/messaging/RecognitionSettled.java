package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** Nothing depends on a lost recognition of this company any more. */
@Published(type = "nl.stagerocs.matching.RecognitionSettled.v1", topic = "matching.recognitions")
record RecognitionSettled(UUID companyId) {}

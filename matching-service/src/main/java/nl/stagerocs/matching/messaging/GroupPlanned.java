package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The internships that a group does are planned, or have changed; carries all of them, as the topic is compacted. */
@Published(type = "nl.stagerocs.matching.GroupPlanned.v1", topic = "matching.groups", compacted = true)
record GroupPlanned(UUID groupId, List<PlannedInternship> internships) {}

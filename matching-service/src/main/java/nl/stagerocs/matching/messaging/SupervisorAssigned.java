package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A supervisor guides a student from now on. */
@Published(type = "nl.stagerocs.matching.SupervisorAssigned.v1", topic = "matching.supervision")
record SupervisorAssigned(UUID studentId, UUID supervisorId, UUID groupId) {}

package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when students have been linked to another supervisor. */
public record SupervisorsChanged(List<UUID> students) {}

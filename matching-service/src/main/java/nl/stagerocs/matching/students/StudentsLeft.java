package nl.stagerocs.matching.students;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when students have left the school. */
public record StudentsLeft(String school, List<UUID> students) {}

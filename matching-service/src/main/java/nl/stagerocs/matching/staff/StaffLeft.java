package nl.stagerocs.matching.staff;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when members of staff have left the school. */
public record StaffLeft(String school, List<UUID> staff) {}

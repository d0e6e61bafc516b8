package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the internships that a group does.
 *
 * @param searchFrom the first day on which the group searches for it; absent for from the start
 * @param endsOn the last day, which is part of it
 */
record PlannedInternship(
        UUID periodId, String name, @Nullable LocalDate searchFrom, LocalDate startsOn, LocalDate endsOn) {}

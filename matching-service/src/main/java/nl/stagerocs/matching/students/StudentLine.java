package nl.stagerocs.matching.students;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student as staff see them in a list.
 *
 * @param supervisorVersion differs as soon as another guides the student
 * @param periodName the internship that the group searches for now
 * @param placed whether the student has a place for that internship
 * @param companyName of the placement that counts now: for that internship, or else the one that is not over, or the last
 * @param startsOn of that placement
 */
record StudentLine(
        UUID id,
        String number,
        String name,
        String sortName,
        String groupName,
        @Nullable Integer year,
        String programmeName,
        @Nullable String profile,
        @Nullable String town,
        @Nullable String supervisorName,
        int supervisorVersion,
        String periodName,
        boolean placed,
        @Nullable String companyName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}

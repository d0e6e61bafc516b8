package nl.stagerocs.matching.students;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student as staff see them in a list.
 *
 * @param supervisorVersion differs as soon as another guides the student
 * @param companyName where the student has a place for the internship that the group searches for now
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
        @Nullable String companyName) {}

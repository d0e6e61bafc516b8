package nl.stagerocs.matching.placements;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days and the size of what a student does at a place; both days are part of it. */
@Embeddable
record Internship(LocalDate startsOn, LocalDate endsOn, int requiredMinutes, int daysPerWeek) {}

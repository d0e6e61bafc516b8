package nl.stagerocs.internship.internships;

import java.time.Instant;
import java.time.LocalDate;

/** What was signed of an internship's dates and hours. */
record Terms(LocalDate startsOn, LocalDate endsOn, int requiredMinutes, int daysPerWeek, Instant signedAt) {}

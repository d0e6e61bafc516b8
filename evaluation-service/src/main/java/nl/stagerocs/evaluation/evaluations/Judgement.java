package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What somebody thinks of the student's work, in their own words. */
@Embeddable
record Judgement(@Enumerated(EnumType.STRING) Result result, String remarks, Instant at, UUID by) {}

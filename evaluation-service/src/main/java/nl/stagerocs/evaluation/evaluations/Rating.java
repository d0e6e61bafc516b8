package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the student thinks of the company: one to five stars and a few words. */
@Embeddable
record Rating(int stars, String comment, Instant at) {}

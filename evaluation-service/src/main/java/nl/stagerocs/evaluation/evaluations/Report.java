package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The final report that was handed in (eindverslag). */
@Embeddable
record Report(String title, String file, long bytes, Instant at) {}

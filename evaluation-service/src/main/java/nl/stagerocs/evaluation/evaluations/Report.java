package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The final report that was handed in (eindverslag).
 *
 * @param file what the student called it
 * @param key where it is kept
 */
@Embeddable
record Report(String title, String file, long bytes, Instant at, String key) {}

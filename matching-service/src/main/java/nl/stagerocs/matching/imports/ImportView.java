package nl.stagerocs.matching.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * An import and how far it is.
 *
 * @param done rows written so far
 * @param total rows to write
 */
record ImportView(
        UUID id,
        String kind,
        String fileName,
        String state,
        int rows,
        int created,
        int changed,
        int unchanged,
        int faulty,
        int missing,
        int done,
        int total,
        Instant createdAt,
        String createdBy) {}

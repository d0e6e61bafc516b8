package nl.stagerocs.matching.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * An import and how far it is.
 *
 * @param ignored the headings of the file that are no column of the list
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
        String ignored,
        int done,
        int total,
        Instant createdAt,
        String createdBy) {}

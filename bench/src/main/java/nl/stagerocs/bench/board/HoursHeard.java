package nl.stagerocs.bench.board;

import java.util.UUID;

/** What the board uses of a submitted week. */
public record HoursHeard(UUID weekId, int minutes) {}

package nl.stagerocs.matching.suggestions;

/** What became of a suggestion; the first that holds, as they stand here. */
enum Outcome {
    PLACED,
    APPLIED,
    LISTED,
    REFUSED,
    GONE,
    OPEN
}

package nl.stagerocs.platform.problems;

/**
 * What is wrong with one field.
 *
 * @param field its name as the client sent it
 * @param code a stable word, whose text stands in the messages under {@code problem.<code>}
 * @param args filled into that text
 */
public record FieldProblem(String field, String code, Object... args) {}

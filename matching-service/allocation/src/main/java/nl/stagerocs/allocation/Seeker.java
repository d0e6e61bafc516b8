package nl.stagerocs.allocation;

import java.util.List;

/**
 * A student who takes part, by a key that says nothing.
 *
 * @param band 0 goes first
 * @param choices the places that no hard rule refuses, first choice first
 */
public record Seeker(String key, int band, List<Choice> choices) {

    /**
     * A chosen place.
     *
     * @param choice which of the student's own list this is, 0 for the first; those between that a rule refused are not here
     * @param priority what the place thinks of this student, lower first; the same everywhere when all are 0
     */
    public record Choice(String place, int choice, int priority) {}
}

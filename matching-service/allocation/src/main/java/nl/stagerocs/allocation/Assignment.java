package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * Which of the own choices each student got.
 *
 * @param choice the number of the choice, 0 for the first; {@link #NONE} for a student without a place
 */
public record Assignment(int[] choice) {

    /** Without a place. */
    public static final int NONE = -1;

    /** The place of a student, or {@link #NONE}. */
    public int place(Market market, int student) {
        return choice[student] == NONE ? NONE : market.choices()[market.from()[student] + choice[student]];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment(int[] others) && Arrays.equals(choice, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(choice);
    }

    @Override
    public String toString() {
        return Arrays.toString(choice);
    }
}

package nl.stagerocs.allocation;

/**
 * Who may go where: students with their ordered choices, places nested in companies. Everything is a number, so that nothing else can weigh.
 *
 * <p>A student's number is the turn: students stand in the order of band and lottery, see {@link Lottery}. A place's number is its order by key.
 * A choice that a hard rule refuses is not here, see {@link Eligibility}.
 *
 * @param bands each student's priority band, 0 first, never falling
 * @param from where each student's choices begin in {@code choices}; one longer than there are students
 * @param choices the places that the students chose, first choice first
 * @param priorities for each choice what the place thinks of this student, lower first; empty when every place thinks the same
 * @param room how many students each place takes
 * @param companies the company of each place
 * @param companyRoom how many students each company takes over all its places
 * @param quota how many each company should get before another gets more than its own; not a promise
 */
public record Market(
        int[] bands,
        int[] from,
        int[] choices,
        int[] priorities,
        int[] room,
        int[] companies,
        int[] companyRoom,
        int[] quota) {

    /** Refuses bands out of order and lengths that do not fit each other with an IllegalArgumentException. */
    public Market {
        check(from.length == bands.length + 1 && from[bands.length] == choices.length, "choices");
        check(priorities.length == 0 || priorities.length == choices.length, "priorities");
        check(room.length == companies.length, "companies");
        check(companyRoom.length == quota.length, "quota");
        for (int student = 1; student < bands.length; student++) {
            check(bands[student - 1] <= bands[student], "bands");
        }
    }

    /** How many students take part. */
    public int students() {
        return bands.length;
    }

    /** How many places take part. */
    public int places() {
        return room.length;
    }

    /** How many choices a student has. */
    public int choicesOf(int student) {
        return from[student + 1] - from[student];
    }

    /** The longest list of choices. */
    public int longest() {
        int longest = 0;
        for (int student = 0; student < students(); student++) {
            longest = Math.max(longest, choicesOf(student));
        }
        return longest;
    }

    boolean isSameEverywhere() {
        return priorities.length == 0;
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException(what);
        }
    }
}

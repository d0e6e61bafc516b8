package nl.stagerocs.allocation;

/** How a place ranks those who ask: by band, then its own priority, then the turn; as one number, lower is better. */
final class Rank {

    private static final int STUDENT_BITS = 24;
    private static final int PRIORITY_BITS = 32;

    private Rank() {}

    static long of(Market market, int student, int at) {
        long priority = market.isSameEverywhere() ? 0 : market.priorities()[at];
        return ((long) market.bands()[student] << (STUDENT_BITS + PRIORITY_BITS))
                | (priority << STUDENT_BITS)
                | student;
    }

    static int student(long rank) {
        return (int) (rank & ((1L << STUDENT_BITS) - 1));
    }
}

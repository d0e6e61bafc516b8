package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * Whom each place holds for now: a heap per place with the worst on top, all in one array. What is free is held by {@link #NOBODY}, who gives way to everybody, so that
 * every place is always full. A lower rank is better.
 */
final class Held {

    /** Worse than any rank. */
    static final long NOBODY = Long.MAX_VALUE;

    /** Better than any rank, for a place without room. */
    private static final long CLOSED = -1;

    private final int[] from;
    private final long[] ranks;

    Held(int[] room) {
        from = new int[room.length + 1];
        for (int place = 0; place < room.length; place++) {
            from[place + 1] = from[place] + Math.max(1, room[place]);
        }
        ranks = new long[from[room.length]];
        Arrays.fill(ranks, NOBODY);
        for (int place = 0; place < room.length; place++) {
            if (room[place] == 0) {
                ranks[from[place]] = CLOSED;
            }
        }
    }

    /** Holds the better ones, and says who has to give way: one who was held, nobody, or the one who asks. */
    long ask(int place, long rank) {
        int top = from[place];
        long worst = ranks[top];
        if (worst < rank) {
            return rank;
        }
        int size = from[place + 1] - top;
        int free = 0;
        for (int child = 1; child < size; child = 2 * free + 1) {
            if (child + 1 < size && ranks[top + child + 1] > ranks[top + child]) {
                child++;
            }
            if (ranks[top + child] <= rank) {
                break;
            }
            ranks[top + free] = ranks[top + child];
            free = child;
        }
        ranks[top + free] = rank;
        return worst;
    }

    /** The worst whom one of these places holds has to give way. */
    long removeWorst(int[] places) {
        int at = Assignment.NONE;
        int top = Assignment.NONE;
        for (int place : places) {
            for (int one = from[place]; one < from[place + 1]; one++) {
                if (ranks[one] != NOBODY && (at == Assignment.NONE || ranks[one] > ranks[at])) {
                    at = one;
                    top = from[place];
                }
            }
        }
        long leaves = ranks[at];
        int free = at - top;
        while (free > 0) {
            ranks[top + free] = ranks[top + (free - 1) / 2];
            free = (free - 1) / 2;
        }
        ranks[top] = NOBODY;
        return leaves;
    }
}

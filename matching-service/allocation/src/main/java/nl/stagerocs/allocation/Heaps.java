package nl.stagerocs.allocation;

import java.util.Arrays;

/** A heap per place with the worst on top, all in one array, for whom a place holds beyond its first few. What is free is held by {@link Held#NOBODY}. */
final class Heaps {

    private final int[] from;
    private final long[] ranks;

    Heaps(int[] room) {
        from = new int[room.length + 1];
        for (int place = 0; place < room.length; place++) {
            from[place + 1] = from[place] + room[place];
        }
        ranks = new long[from[room.length]];
        Arrays.fill(ranks, Held.NOBODY);
    }

    /** Holds the better ones, and says who has to give way: one who was held, nobody, or the one who asks. */
    long ask(int place, long rank) {
        int top = from[place];
        int size = from[place + 1] - top;
        if (size == 0 || ranks[top] < rank) {
            return rank;
        }
        long worst = ranks[top];
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

    /** The worst whom a place holds here, or {@link Held#CLOSED} when it holds nobody. */
    long worst(int place) {
        long worst = Held.CLOSED;
        for (int at = from[place]; at < from[place + 1]; at++) {
            if (ranks[at] != Held.NOBODY && ranks[at] > worst) {
                worst = ranks[at];
            }
        }
        return worst;
    }

    /** Frees what one has who is held here. */
    void free(int place, long rank) {
        int top = from[place];
        int free = 0;
        while (ranks[top + free] != rank) {
            free++;
        }
        while (free > 0) {
            ranks[top + free] = ranks[top + (free - 1) / 2];
            free = (free - 1) / 2;
        }
        ranks[top] = Held.NOBODY;
    }
}

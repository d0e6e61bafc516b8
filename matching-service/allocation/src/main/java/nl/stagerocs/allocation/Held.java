package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * Whom each place holds for now: the four worst beside each other, the worst first, and whom a place holds beyond four in {@link Heaps}. What is free is held by
 * {@link #NOBODY}, who gives way to everybody, so that every place is always full. A lower rank is better.
 *
 * <p>Most places take a few. They compare who asks with all four, whatever comes of it: without a jump that depends on the outcome, a processor that guesses ahead is never
 * wrong and already fetches what the next ones ask for.
 */
final class Held {

    /** Worse than any rank. */
    static final long NOBODY = Long.MAX_VALUE;

    /** Better than any rank, for what a place does not have. */
    static final long CLOSED = -1;

    private static final int SEATS = 4;

    private final long[] seats;
    private final Heaps beyond;

    Held(int[] room) {
        seats = new long[SEATS * room.length];
        Arrays.fill(seats, CLOSED);
        int[] roomBeyond = new int[room.length];
        for (int place = 0; place < room.length; place++) {
            Arrays.fill(seats, SEATS * place, SEATS * place + Math.min(SEATS, room[place]), NOBODY);
            roomBeyond[place] = Math.max(0, room[place] - SEATS);
        }
        beyond = new Heaps(roomBeyond);
    }

    /** Holds the better ones, and says who has to give way: one who was held, nobody, or the one who asks. */
    long ask(int place, long rank) {
        int at = SEATS * place;
        long worst = seats[at];
        long second = seats[at + 1];
        long third = seats[at + 2];
        long fourth = seats[at + 3];
        seats[at] = Math.max(second, Math.min(rank, worst));
        seats[at + 1] = Math.max(third, Math.min(rank, second));
        seats[at + 2] = Math.max(fourth, Math.min(rank, third));
        seats[at + 3] = rank > fourth ? fourth : beyond.ask(place, rank);
        return Math.max(rank, worst);
    }

    /** The worst whom one of these places holds has to give way; they hold somebody. */
    long removeWorst(int[] places) {
        long worst = CLOSED;
        int holder = places[0];
        for (int place : places) {
            long rank = worst(place);
            if (rank > worst) {
                worst = rank;
                holder = place;
            }
        }
        free(holder, worst);
        return worst;
    }

    private long worst(int place) {
        for (int seat = SEATS * place; seat < SEATS * (place + 1); seat++) {
            if (seats[seat] != NOBODY) {
                return seats[seat];
            }
        }
        return beyond.worst(place);
    }

    /** Whoever is worst comes after what is free, so that nobody has to move up. */
    private void free(int place, long rank) {
        for (int seat = SEATS * place; seat < SEATS * (place + 1); seat++) {
            if (seats[seat] == rank) {
                seats[seat] = NOBODY;
                return;
            }
        }
        beyond.free(place, rank);
    }
}

package nl.stagerocs.allocation;

/** Who each place holds for now: a heap per place with the worst on top, all in one array. A rank is a number, lower is better. */
final class Held {

    private final int[] from;
    private final int[] count;
    private final long[] ranks;

    Held(int[] room) {
        from = new int[room.length + 1];
        for (int place = 0; place < room.length; place++) {
            from[place + 1] = from[place] + room[place];
        }
        count = new int[room.length];
        ranks = new long[from[room.length]];
    }

    boolean isFull(int place) {
        return count[place] == from[place + 1] - from[place];
    }

    boolean isEmpty(int place) {
        return count[place] == 0;
    }

    long worst(int place) {
        return ranks[from[place]];
    }

    void add(int place, long rank) {
        int base = from[place];
        int at = count[place]++;
        while (at > 0 && ranks[base + (at - 1) / 2] < rank) {
            ranks[base + at] = ranks[base + (at - 1) / 2];
            at = (at - 1) / 2;
        }
        ranks[base + at] = rank;
    }

    long removeWorst(int place) {
        int base = from[place];
        long worst = ranks[base];
        int size = --count[place];
        long last = ranks[base + size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && ranks[base + child + 1] > ranks[base + child]) {
                child++;
            }
            if (ranks[base + child] <= last) {
                break;
            }
            ranks[base + at] = ranks[base + child];
            at = child;
        }
        ranks[base + at] = last;
        return worst;
    }
}

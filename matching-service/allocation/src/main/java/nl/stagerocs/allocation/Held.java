package nl.stagerocs.allocation;

/**
 * Whom each place holds for now: a heap per place with the worst on top. All in one array, a place's count and room before its ranks, so that a place costs one look
 * into memory. A lower rank is better.
 */
final class Held {

    private final int[] at;
    private final long[] cells;

    Held(int[] room) {
        at = new int[room.length];
        int size = 0;
        for (int place = 0; place < room.length; place++) {
            at[place] = size;
            size += 1 + room[place];
        }
        cells = new long[size];
        for (int place = 0; place < room.length; place++) {
            cells[at[place]] = (long) room[place] << Integer.SIZE;
        }
    }

    boolean isFull(int place) {
        long head = cells[at[place]];
        return (int) head == head >>> Integer.SIZE;
    }

    boolean isEmpty(int place) {
        return (int) cells[at[place]] == 0;
    }

    long worst(int place) {
        return cells[at[place] + 1];
    }

    void add(int place, long rank) {
        int base = at[place] + 1;
        int free = (int) cells[base - 1]++;
        while (free > 0 && cells[base + (free - 1) / 2] < rank) {
            cells[base + free] = cells[base + (free - 1) / 2];
            free = (free - 1) / 2;
        }
        cells[base + free] = rank;
    }

    long removeWorst(int place) {
        int base = at[place] + 1;
        long worst = cells[base];
        int size = (int) --cells[base - 1];
        long last = cells[base + size];
        int free = 0;
        for (int child = 1; child < size; child = 2 * free + 1) {
            if (child + 1 < size && cells[base + child + 1] > cells[base + child]) {
                child++;
            }
            if (cells[base + child] <= last) {
                break;
            }
            cells[base + free] = cells[base + child];
            free = child;
        }
        cells[base + free] = last;
        return worst;
    }
}

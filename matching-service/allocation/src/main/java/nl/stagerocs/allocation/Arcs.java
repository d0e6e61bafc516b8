package nl.stagerocs.allocation;

/** The arcs of a network as they are named, before they are laid out. */
final class Arcs {

    private final int nodes;
    private final int levels;
    private final int[] tail;
    private final int[] head;
    private final int[] room;
    private final int[] flow;
    private final int[] level;
    private int count;

    Arcs(int nodes, int levels, int most) {
        this.nodes = nodes;
        this.levels = levels;
        tail = new int[most];
        head = new int[most];
        room = new int[most];
        flow = new int[most];
        level = new int[most];
    }

    void add(int from, int to, int itsRoom, int itsFlow, int itsLevel) {
        tail[count] = from;
        head[count] = to;
        room[count] = itsRoom;
        flow[count] = itsFlow;
        level[count++] = itsLevel;
    }

    int nodes() {
        return nodes;
    }

    int count() {
        return count;
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    int room(int arc) {
        return room[arc];
    }

    int flow(int arc) {
        return flow[arc];
    }

    int level(int arc) {
        return level[arc];
    }

    /** Where each node's arcs begin, both ways counted. */
    int[] starts() {
        int[] starts = new int[nodes + 1];
        for (int arc = 0; arc < count; arc++) {
            starts[tail[arc] + 1]++;
            starts[head[arc] + 1]++;
        }
        return summed(starts);
    }

    /** Where each level's arcs begin; level 0 is that of arcs that are never counted. */
    int[] levelStarts() {
        int[] starts = new int[levels + 2];
        for (int arc = 0; arc < count; arc++) {
            starts[level[arc] + 1]++;
        }
        return summed(starts);
    }

    private static int[] summed(int[] starts) {
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }
}

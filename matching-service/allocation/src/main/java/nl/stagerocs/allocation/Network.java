package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * A flow that is made better level by level: first as little as possible over the arcs of level 1, then, without giving that up, of level 2, and so on. Each
 * answer is exact, with whole numbers no larger than the flow.
 *
 * <p>A level is a flow of least cost where its arcs cost one and all others nothing: its flow is taken off, and led back over paths that cost nothing, else one,
 * else two. The prices of nodes that prove it (linear programming duality) say which arcs no best flow can change, and these stand still from then on: complementary
 * slackness, as in Huang, Kavitha, Mehlhorn and Michail, Fair matchings and related problems, Algorithmica 74 (2016). Paths of one price are found many at a time
 * (Dinic 1970): a level takes O(arcs × √nodes) where every node lets one unit through.
 */
final class Network {

    private static final int UNSEEN = 0;
    private static final int DEAD = -1;

    private final int[] first;
    private final int[] head;
    private final int[] twin;
    private final int[] residual;
    private final byte[] cost;
    private final int[] leveled;
    private final int[] leveledFrom;

    private final int[] supply;
    private final int[] price;
    private final int[] hop;
    private final int[] current;
    private final int[] queue;
    private final int[] path;
    private final int[] priced;
    private int[] sources = new int[16];
    private int sourceCount;
    private int reached;
    private int pricedCount;

    Network(Arcs arcs) {
        int nodes = arcs.nodes();
        int count = arcs.count();
        first = arcs.starts();
        head = new int[2 * count];
        twin = new int[2 * count];
        residual = new int[2 * count];
        cost = new byte[2 * count];
        leveledFrom = arcs.levelStarts();
        leveled = new int[count];
        lay(arcs);
        supply = new int[nodes];
        price = new int[nodes];
        hop = new int[nodes];
        current = new int[nodes];
        queue = new int[nodes];
        path = new int[nodes];
        priced = new int[nodes];
    }

    /** Lays each arc and its way back among those of their nodes, in the order in which they came. */
    private void lay(Arcs arcs) {
        int[] at = Arrays.copyOf(first, first.length - 1);
        int[] levelAt = leveledFrom.clone();
        for (int arc = 0; arc < arcs.count(); arc++) {
            int there = at[arcs.tail(arc)]++;
            int back = at[arcs.head(arc)]++;
            head[there] = arcs.head(arc);
            head[back] = arcs.tail(arc);
            twin[there] = back;
            twin[back] = there;
            residual[there] = arcs.room(arc) - arcs.flow(arc);
            residual[back] = arcs.flow(arc);
            leveled[levelAt[arcs.level(arc)]++] = there;
        }
    }

    /** The flow over the n-th arc that leaves a node without arcs coming in. */
    int flow(int node, int n) {
        return Math.abs(residual[twin[first[node] + n]]);
    }

    /** Leads as little as can be over the arcs of this level, and keeps it so. */
    void minimise(int level) {
        lift(level);
        while (sourceCount > 0) {
            if (search()) {
                push();
            } else {
                lower();
            }
            forget();
        }
        settle(level);
    }

    private void lift(int level) {
        for (int i = leveledFrom[level]; i < leveledFrom[level + 1]; i++) {
            int arc = leveled[i];
            int back = twin[arc];
            cost[arc] = 1;
            cost[back] = -1;
            int flow = residual[back];
            if (flow > 0) {
                residual[arc] += flow;
                residual[back] = 0;
                supply[head[back]] += flow;
                supply[head[arc]] -= flow;
            }
        }
        for (int i = leveledFrom[level]; i < leveledFrom[level + 1]; i++) {
            source(head[twin[leveled[i]]]);
        }
    }

    private void source(int node) {
        if (supply[node] > 0 && hop[node] == UNSEEN) {
            if (sourceCount == sources.length) {
                sources = Arrays.copyOf(sources, 2 * sourceCount);
            }
            sources[sourceCount++] = node;
            hop[node] = 1;
        }
    }

    /** Goes breadth-first from what was taken off, at no cost, until the nearest node that misses some. */
    private boolean search() {
        reached = 0;
        for (int i = 0; i < sourceCount; i++) {
            hop[sources[i]] = 1;
            queue[reached++] = sources[i];
        }
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < reached && hop[queue[i]] <= last; i++) {
            int node = queue[i];
            current[node] = first[node];
            if (supply[node] < 0) {
                last = hop[node];
            } else if (hop[node] < last) {
                reach(node);
            }
        }
        return last < Integer.MAX_VALUE;
    }

    private void reach(int node) {
        int here = price[node];
        int next = hop[node] + 1;
        for (int arc = first[node]; arc < first[node + 1]; arc++) {
            int to = head[arc];
            if (residual[arc] > 0 && hop[to] == UNSEEN && cost[arc] + here == price[to]) {
                hop[to] = next;
                current[to] = first[to];
                queue[reached++] = to;
            }
        }
    }

    private void push() {
        int open = 0;
        for (int i = 0; i < sourceCount; i++) {
            int node = sources[i];
            while (supply[node] > 0 && walk(node)) {}
            if (supply[node] > 0) {
                sources[open++] = node;
            }
        }
        for (int i = open; i < sourceCount; i++) {
            hop[sources[i]] = UNSEEN;
        }
        sourceCount = open;
    }

    /** Leads one unit along a shortest path; nodes from which none goes on are not tried again. */
    private boolean walk(int source) {
        int depth = 0;
        int node = source;
        while (supply[node] >= 0) {
            int arc = step(node);
            if (arc != DEAD) {
                path[depth++] = arc;
                node = head[arc];
            } else {
                hop[node] = DEAD;
                if (depth == 0) {
                    return false;
                }
                node = head[twin[path[--depth]]];
                current[node]++;
            }
        }
        for (int i = 0; i < depth; i++) {
            residual[path[i]]--;
            residual[twin[path[i]]]++;
        }
        supply[source]--;
        supply[node]++;
        return true;
    }

    private int step(int node) {
        int here = price[node];
        int next = hop[node] + 1;
        for (int arc = current[node]; arc < first[node + 1]; arc++) {
            int to = head[arc];
            if (residual[arc] > 0 && hop[to] == next && cost[arc] + here == price[to]) {
                current[node] = arc;
                return arc;
            }
        }
        current[node] = first[node + 1];
        return DEAD;
    }

    private void lower() {
        for (int i = 0; i < reached; i++) {
            int node = queue[i];
            if (price[node] == 0) {
                priced[pricedCount++] = node;
            }
            price[node]--;
        }
    }

    private void forget() {
        for (int i = 0; i < reached; i++) {
            hop[queue[i]] = UNSEEN;
        }
    }

    /** Arcs that the prices tell apart stand still; the others are free for the next level. */
    private void settle(int level) {
        for (int i = 0; i < pricedCount; i++) {
            int node = priced[i];
            for (int arc = first[node]; arc < first[node + 1]; arc++) {
                fix(arc);
            }
        }
        for (int i = leveledFrom[level]; i < leveledFrom[level + 1]; i++) {
            int arc = leveled[i];
            fix(arc);
            cost[arc] = 0;
            cost[twin[arc]] = 0;
        }
        for (int i = 0; i < pricedCount; i++) {
            price[priced[i]] = 0;
        }
        pricedCount = 0;
    }

    /** A residual of a fixed arc is kept below zero, which no search enters. */
    private void fix(int arc) {
        int back = twin[arc];
        if (cost[arc] + price[head[back]] != price[head[arc]]) {
            residual[arc] = -Math.abs(residual[arc]);
            residual[back] = -Math.abs(residual[back]);
        }
    }
}

package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * A flow that is made better level by level: first as little as possible over the arcs of level 1, then, without giving that up, of level 2, and so on. Each
 * answer is exact, with whole numbers no larger than the flow.
 *
 * <p>A level is a flow of least cost where its arcs cost one and all others nothing: its flow is taken off, and led back over paths that cost nothing, else one,
 * else two. The prices of nodes that prove it (linear programming duality) say which arcs no best flow can change, and these stand still from then on: complementary
 * slackness, as in Huang, Kavitha, Mehlhorn and Michail, Fair matchings and related problems, Algorithmica 74 (2016). Paths are found depth-first with a look
 * ahead, many in one pass (Pothen and Fan, ACM TOMS 16, 1990): O(arcs) a pass, and in practice a few passes for each price.
 */
final class Network {

    private static final byte UNSEEN = 0;
    private static final byte SEEN = 1;
    private static final byte ON_PATH = 2;
    private static final byte DEAD = 3;
    private static final int WAY_BACK = -1;

    private final int[] first;
    /** Behind the arcs of a node that may still change. */
    private final int[] last;

    private final int[] name;
    private final int[] head;
    private final int[] twin;
    private final int[] residual;
    private final byte[] cost;

    private final int[] there;
    private final int[] leveled;
    private final int[] leveledFrom;

    private final int[] supply;
    /** The level at which a neighbour of a node last missed some: from others there is nothing to look ahead for. */
    private final int[] hopeful;

    private final int[] price;
    private final byte[] state;
    private final int[] current;
    private final int[] reached;
    private final int[] path;
    private final int[] priced;
    private final int[] sources;
    private int reachedCount;
    private int pricedCount;
    private int sourceCount;
    private int level;

    Network(Arcs arcs) {
        int nodes = arcs.nodes();
        int count = arcs.count();
        first = arcs.starts();
        last = Arrays.copyOfRange(first, 1, first.length);
        name = new int[2 * count];
        head = new int[2 * count];
        twin = new int[2 * count];
        residual = new int[2 * count];
        cost = new byte[2 * count];
        there = new int[count];
        leveled = new int[count];
        leveledFrom = arcs.levelStarts();
        supply = new int[nodes];
        hopeful = new int[nodes];
        price = new int[nodes];
        state = new byte[nodes];
        current = new int[nodes];
        reached = new int[nodes];
        path = new int[nodes];
        priced = new int[nodes];
        sources = new int[nodes];
        lay(arcs);
    }

    /** Lays each arc and its way back among those of their nodes, in the order in which they came. */
    private void lay(Arcs arcs) {
        int[] at = Arrays.copyOf(first, first.length - 1);
        int[] levelAt = leveledFrom.clone();
        for (int arc = 0; arc < arcs.count(); arc++) {
            int ahead = at[arcs.tail(arc)]++;
            int back = at[arcs.head(arc)]++;
            there[arc] = ahead;
            name[ahead] = arc;
            name[back] = WAY_BACK;
            head[ahead] = arcs.head(arc);
            head[back] = arcs.tail(arc);
            twin[ahead] = back;
            twin[back] = ahead;
            residual[ahead] = arcs.room(arc) - arcs.flow(arc);
            residual[back] = arcs.flow(arc);
            leveled[levelAt[arcs.level(arc)]++] = arc;
        }
    }

    /** The flow over an arc, by the order in which they came. */
    int flow(int arc) {
        return residual[twin[there[arc]]];
    }

    /** Leads as little as can be over the arcs of this level, and keeps it so. */
    void minimise(int nextLevel) {
        level = nextLevel;
        lift();
        while (sourceCount > 0) {
            if (!leadBack()) {
                lower();
            }
            for (int i = 0; i < reachedCount; i++) {
                state[reached[i]] = UNSEEN;
            }
            reachedCount = 0;
        }
        settle();
    }

    /** Takes the flow off the arcs of this level. */
    private void lift() {
        for (int i = leveledFrom[level]; i < leveledFrom[level + 1]; i++) {
            int arc = there[leveled[i]];
            int back = twin[arc];
            if (arc < last[head[back]]) {
                cost[arc] = 1;
                cost[back] = -1;
                if (residual[back] > 0) {
                    give(head[back], residual[back]);
                    take(head[arc], residual[back]);
                    residual[arc] += residual[back];
                    residual[back] = 0;
                }
            }
        }
    }

    private void give(int node, int units) {
        if (supply[node] == 0) {
            sources[sourceCount++] = node;
        }
        supply[node] += units;
    }

    private void take(int node, int units) {
        if (supply[node] >= 0) {
            for (int arc = first[node]; arc < last[node]; arc++) {
                hopeful[head[arc]] = level;
            }
        }
        supply[node] -= units;
    }

    /** Leads back what it can at the present prices; whether that was anything. */
    private boolean leadBack() {
        boolean some = false;
        int open = 0;
        for (int i = 0; i < sourceCount; i++) {
            int source = sources[i];
            while (supply[source] > 0 && state[source] != DEAD && walk(source)) {
                some = true;
            }
            if (supply[source] > 0) {
                sources[open++] = source;
            }
        }
        sourceCount = open;
        return some;
    }

    /** Leads one unit to a node that misses one; nodes from which none goes on are not tried again in this pass. */
    private boolean walk(int source) {
        int depth = 0;
        int node = source;
        enter(node);
        while (supply[node] >= 0) {
            if (goesOn(node)) {
                path[depth++] = node;
                node = head[current[node]];
                enter(node);
            } else {
                state[node] = DEAD;
                if (depth == 0) {
                    return false;
                }
                node = path[--depth];
                current[node]++;
            }
        }
        state[node] = SEEN;
        for (int i = 0; i < depth; i++) {
            int arc = current[path[i]];
            state[path[i]] = SEEN;
            residual[arc]--;
            residual[twin[arc]]++;
        }
        supply[source]--;
        supply[node]++;
        return true;
    }

    private void enter(int node) {
        if (state[node] == UNSEEN) {
            current[node] = ahead(node);
            reached[reachedCount++] = node;
        }
        state[node] = ON_PATH;
    }

    /** The first arc that leads at once to a node that misses some, else the first of all. */
    private int ahead(int node) {
        int here = price[node];
        for (int arc = first[node]; arc < last[node] && hopeful[node] == level; arc++) {
            int to = head[arc];
            if (supply[to] < 0 && residual[arc] > 0 && cost[arc] + here == price[to]) {
                return arc;
            }
        }
        return first[node];
    }

    /** Whether an arc is left over which a path can go on; it is the current one then. */
    private boolean goesOn(int node) {
        int here = price[node];
        for (int arc = current[node]; arc < last[node]; arc++) {
            int to = head[arc];
            if (residual[arc] > 0 && cost[arc] + here == price[to] && state[to] <= SEEN) {
                current[node] = arc;
                return true;
            }
        }
        return false;
    }

    /** From what was reached in vain, one more may be paid. */
    private void lower() {
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            if (price[node] == 0) {
                priced[pricedCount++] = node;
            }
            price[node]--;
        }
    }

    /** Arcs that the prices tell apart stand still; the others are free for the next level. */
    private void settle() {
        for (int i = 0; i < pricedCount; i++) {
            int node = priced[i];
            for (int arc = last[node] - 1; arc >= first[node]; arc--) {
                fix(node, arc);
            }
        }
        for (int i = leveledFrom[level]; i < leveledFrom[level + 1]; i++) {
            int arc = there[leveled[i]];
            fix(head[twin[arc]], arc);
            cost[there[leveled[i]]] = 0;
            cost[twin[there[leveled[i]]]] = 0;
        }
        for (int i = 0; i < pricedCount; i++) {
            price[priced[i]] = 0;
        }
        pricedCount = 0;
    }

    /** An arc that stands still goes behind those that are searched, at both its ends. */
    private void fix(int from, int arc) {
        int to = head[arc];
        if (arc < last[from] && cost[arc] + price[from] != price[to]) {
            int back = twin[arc];
            swap(arc, --last[from]);
            swap(back, --last[to]);
        }
    }

    private void swap(int one, int other) {
        exchange(head, one, other);
        exchange(twin, one, other);
        exchange(residual, one, other);
        exchange(name, one, other);
        byte kept = cost[one];
        cost[one] = cost[other];
        cost[other] = kept;
        find(one);
        find(other);
    }

    /** Tells those that refer to an arc where it is now. */
    private void find(int arc) {
        twin[twin[arc]] = arc;
        if (name[arc] != WAY_BACK) {
            there[name[arc]] = arc;
        }
    }

    private static void exchange(int[] values, int one, int other) {
        int kept = values[one];
        values[one] = values[other];
        values[other] = kept;
    }
}

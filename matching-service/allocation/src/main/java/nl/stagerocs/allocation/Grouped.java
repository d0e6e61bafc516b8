package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * Members beside each other per group, in one array, in their own order.
 *
 * @param starts where each group begins; one longer than there are groups
 * @param members group after group
 */
record Grouped(int[] starts, int[] members) {

    static Grouped of(int[] groupOf, int groups) {
        int[] starts = new int[groups + 1];
        for (int group : groupOf) {
            starts[group + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] members = new int[groupOf.length];
        int[] at = starts.clone();
        for (int member = 0; member < groupOf.length; member++) {
            members[at[groupOf[member]]++] = member;
        }
        return new Grouped(starts, members);
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    int[] members(int group) {
        return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
    }
}

package nl.stagerocs.allocation;

/** Members beside each other per group, in one array, in their own order. */
final class Grouped {

    private Grouped() {}

    /** Where each group begins; one longer than there are groups. */
    static int[] starts(int[] groupOf, int groups) {
        int[] starts = new int[groups + 1];
        for (int group : groupOf) {
            starts[group + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    /** The members, group after group. */
    static int[] members(int[] groupOf, int[] starts) {
        int[] members = new int[groupOf.length];
        int[] at = starts.clone();
        for (int member = 0; member < groupOf.length; member++) {
            members[at[groupOf[member]]++] = member;
        }
        return members;
    }
}

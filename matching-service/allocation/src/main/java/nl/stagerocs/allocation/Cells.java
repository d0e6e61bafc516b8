package nl.stagerocs.allocation;

import java.util.Arrays;

/** Parts of a market that share no company: each is distributed by itself. */
final class Cells {

    private final int[] cellOfCompany;
    private final int count;

    private Cells(int[] cellOfCompany, int count) {
        this.cellOfCompany = cellOfCompany;
        this.count = count;
    }

    /** Joins companies that one student chose (union-find with path halving, nearly O(choices)). */
    static Cells of(Market market) {
        int[] parent = new int[market.companyRoom().length];
        Arrays.setAll(parent, company -> company);
        for (int student = 0; student < market.students(); student++) {
            int from = market.from()[student];
            for (int at = from + 1; at < market.from()[student + 1]; at++) {
                int one = root(parent, market.companies()[market.choices()[from]]);
                int other = root(parent, market.companies()[market.choices()[at]]);
                parent[Math.max(one, other)] = Math.min(one, other);
            }
        }
        int[] cells = new int[parent.length];
        int count = 0;
        for (int company = 0; company < parent.length; company++) {
            int root = root(parent, company);
            cells[company] = root == company ? count++ : cells[root];
        }
        return new Cells(cells, count);
    }

    int count() {
        return count;
    }

    int ofCompany(int company) {
        return cellOfCompany[company];
    }

    /** The cell of each student; those who chose nothing are in one more, the last. */
    int[] ofStudents(Market market) {
        int[] cells = new int[market.students()];
        for (int student = 0; student < cells.length; student++) {
            cells[student] = market.choicesOf(student) == 0
                    ? count
                    : cellOfCompany[market.companies()[market.choices()[market.from()[student]]]];
        }
        return cells;
    }

    private static int root(int[] parent, int company) {
        int at = company;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}

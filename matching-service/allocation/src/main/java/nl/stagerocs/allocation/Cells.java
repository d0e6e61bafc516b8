package nl.stagerocs.allocation;

import java.util.Arrays;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Parts of a market that share no company. Each is a market by itself: they go side by side, one by one as they differ in size, and each lies together in memory. */
final class Cells {

    private final Market market;
    private final int[] numberOfPlace;
    private final int[] numberOfCompany;
    private final int[] got;

    private Cells(Market market) {
        this.market = market;
        this.numberOfPlace = new int[market.places()];
        this.numberOfCompany = new int[market.companyRoom().length];
        this.got = new int[market.students()];
        Arrays.fill(got, Assignment.NONE);
    }

    /** Distributes each by itself. */
    static Assignment distribute(Market market, Function<Market, Assignment> method) {
        var cells = new Cells(market);
        cells.distribute(method);
        return new Assignment(cells.got);
    }

    private void distribute(Function<Market, Assignment> method) {
        int[] cellOfCompany = new int[numberOfCompany.length];
        int count = numberCells(cellOfCompany, joined());
        int[] cellOfStudent = new int[got.length];
        Arrays.setAll(
                cellOfStudent,
                student -> market.choicesOf(student) == 0
                        ? count
                        : cellOfCompany[market.companies()[market.choices()[market.from()[student]]]]);
        int[] cellOfPlace = new int[numberOfPlace.length];
        Arrays.setAll(cellOfPlace, place -> cellOfCompany[market.companies()[place]]);
        var students = Grouped.of(cellOfStudent, count + 1);
        var places = Grouped.of(cellOfPlace, count);
        var companies = Grouped.of(cellOfCompany, count);
        ForkJoinTask.invokeAll(IntStream.range(0, count)
                .mapToObj(cell -> ForkJoinTask.adapt(() ->
                        distribute(students.members(cell), places.members(cell), companies.members(cell), method)))
                .toList());
    }

    private void distribute(int[] students, int[] places, int[] companies, Function<Market, Assignment> method) {
        if (students.length > 0) {
            int[] choice = method.apply(part(students, places, companies)).choice();
            for (int student = 0; student < students.length; student++) {
                got[students[student]] = choice[student];
            }
        }
    }

    /** Companies that one student chose have one root (union-find with path halving, nearly O(choices)). */
    private int[] joined() {
        int[] parent = new int[numberOfCompany.length];
        Arrays.setAll(parent, company -> company);
        int[] choices = market.choices();
        int[] companies = market.companies();
        for (int student = 0; student < got.length; student++) {
            int from = market.from()[student];
            int until = market.from()[student + 1];
            int root = from < until ? root(parent, companies[choices[from]]) : 0;
            for (int at = from + 1; at < until; at++) {
                int company = companies[choices[at]];
                if (parent[company] != root) {
                    int other = root(parent, company);
                    int first = Math.min(root, other);
                    parent[Math.max(root, other)] = first;
                    root = first;
                }
            }
        }
        return parent;
    }

    private static int root(int[] parent, int company) {
        int at = company;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static int numberCells(int[] cells, int[] parent) {
        int count = 0;
        for (int company = 0; company < parent.length; company++) {
            int root = root(parent, company);
            cells[company] = root == company ? count++ : cells[root];
        }
        return count;
    }

    /** The same with numbers of its own, in the same order. */
    private Market part(int[] students, int[] places, int[] companies) {
        number(numberOfPlace, places);
        number(numberOfCompany, companies);
        int[] from = new int[students.length + 1];
        for (int student = 0; student < students.length; student++) {
            from[student + 1] = from[student] + market.choicesOf(students[student]);
        }
        int[] choices = new int[from[students.length]];
        int[] priorities = new int[market.isSameEverywhere() ? 0 : choices.length];
        for (int student = 0; student < students.length; student++) {
            int first = market.from()[students[student]];
            int length = market.choicesOf(students[student]);
            for (int choice = 0; choice < length; choice++) {
                choices[from[student] + choice] = numberOfPlace[market.choices()[first + choice]];
            }
            if (priorities.length > 0) {
                System.arraycopy(market.priorities(), first, priorities, from[student], length);
            }
        }
        int[] companyOf = picked(market.companies(), places);
        Arrays.setAll(companyOf, place -> numberOfCompany[companyOf[place]]);
        return new Market(
                picked(market.bands(), students),
                from,
                choices,
                priorities,
                picked(market.room(), places),
                companyOf,
                picked(market.companyRoom(), companies),
                picked(market.quota(), companies));
    }

    private static void number(int[] numbers, int[] members) {
        for (int number = 0; number < members.length; number++) {
            numbers[members[number]] = number;
        }
    }

    private static int[] picked(int[] values, int[] at) {
        int[] picked = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            picked[i] = values[at[i]];
        }
        return picked;
    }
}

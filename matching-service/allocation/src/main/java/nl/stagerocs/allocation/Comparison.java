package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * What a school compares two results by.
 *
 * @param students how many took part
 * @param matched how many got a place
 * @param byChoice how many got their first choice, their second, and so on
 * @param swaps pairs of students who would both rather have the other's place
 * @param passedOver pairs of a student and a place that would both rather have each other
 * @param gini how unevenly companies are loaded, of those that were chosen by somebody: 0 all alike, towards 1 all with one (Gini 1912)
 */
public record Comparison(int students, int matched, int[] byChoice, long swaps, long passedOver, double gini) {

    /** Compares; O(choices × (room + choices of one student)). */
    public static Comparison of(Market market, Assignment assignment) {
        int[] byChoice = new int[market.longest()];
        int matched = 0;
        for (int choice : assignment.choice()) {
            if (choice != Assignment.NONE) {
                byChoice[choice]++;
                matched++;
            }
        }
        var placed = new Placed(market, assignment);
        return new Comparison(
                market.students(), matched, byChoice, placed.swaps(), placed.passedOver(), gini(market, assignment));
    }

    /** How many got one of their first {@code best} choices. */
    public int within(int best) {
        return Arrays.stream(byChoice, 0, Math.min(best, byChoice.length)).sum();
    }

    private static double gini(Market market, Assignment assignment) {
        boolean[] wanted = new boolean[market.companyRoom().length];
        int[] load = new int[wanted.length];
        for (int student = 0; student < market.students(); student++) {
            for (int at = market.from()[student]; at < market.from()[student + 1]; at++) {
                wanted[market.companies()[market.choices()[at]]] = true;
            }
            int place = assignment.place(market, student);
            if (place != Assignment.NONE) {
                load[market.companies()[place]]++;
            }
        }
        int[] loads = new int[wanted.length];
        int count = 0;
        for (int company = 0; company < wanted.length; company++) {
            if (wanted[company]) {
                loads[count++] = load[company];
            }
        }
        Arrays.sort(loads, 0, count);
        double weighted = 0;
        long total = 0;
        for (int i = 0; i < count; i++) {
            weighted += (2.0 * (i + 1) - count - 1) * loads[i];
            total += loads[i];
        }
        return total == 0 ? 0 : weighted / ((double) count * total);
    }
}

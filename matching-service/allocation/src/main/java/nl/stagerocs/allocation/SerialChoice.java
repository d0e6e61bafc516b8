package nl.stagerocs.allocation;

import java.util.Arrays;

/**
 * Everybody in turn takes the best that is left: band first, then the lottery. Nobody gains by a list that is not the own wish, and no two students
 * would both rather have the other's place.
 *
 * <p>One pass over the choices, O(choices). Serial dictatorship: Svensson, Strategy-proof allocation of indivisible goods, Social Choice and Welfare 16 (1999).
 */
public final class SerialChoice {

    private SerialChoice() {}

    /** Distributes; what places think of students is not used. */
    public static Assignment distribute(Market market) {
        int[] left = market.room().clone();
        int[] companyLeft = market.companyRoom().clone();
        int[] got = new int[market.students()];
        Arrays.fill(got, Assignment.NONE);
        for (int student = 0; student < got.length; student++) {
            int from = market.from()[student];
            for (int at = from; at < market.from()[student + 1]; at++) {
                int place = market.choices()[at];
                int company = market.companies()[place];
                if (left[place] > 0 && companyLeft[company] > 0) {
                    left[place]--;
                    companyLeft[company]--;
                    got[student] = at - from;
                    break;
                }
            }
        }
        return new Assignment(got);
    }
}

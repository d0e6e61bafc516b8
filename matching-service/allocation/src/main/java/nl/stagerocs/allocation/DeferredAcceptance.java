package nl.stagerocs.allocation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Students ask, in the order of their choices; a place keeps those it ranks highest and lets the others ask further. Nobody gains by a list that is
 * not the own wish, and nobody is passed over: no student and place would both rather have each other.
 *
 * <p>A place ranks by band, then its own priority, then the turn. Its room lies within its company's, a laminar family, so that a company keeps greedily
 * the best of what asks (a matroid's choice). Each choice is asked once: O(choices × log room) and, where a company is full before its places are, times the room of
 * that company. Gale and Shapley, American Mathematical Monthly 69 (1962); with matroids: Fleiner, A matroid generalization of the stable matching polytope,
 * IPCO 2001.
 */
public final class DeferredAcceptance {

    private final Market market;
    private final Held held;
    private final int[] got;
    private final int[] companyLeft;
    private @Nullable Grouped places;

    private DeferredAcceptance(Market market) {
        this.market = market;
        this.held = new Held(market.room());
        this.got = new int[market.students()];
        this.companyLeft = market.companyRoom().clone();
    }

    /** Distributes; at most 16 million students, 128 bands, priorities from 0. */
    public static Assignment distribute(Market market) {
        return new DeferredAcceptance(market).distribute();
    }

    /** Everybody asks, then everybody who had to give way asks further, until nobody has to: near each other in memory, which asking on for one at a time is not. */
    private Assignment distribute() {
        Arrays.fill(got, Assignment.NONE);
        int[] asking = new int[got.length];
        Arrays.setAll(asking, student -> student);
        for (int count = asking.length; count > 0; ) {
            int again = 0;
            for (int i = 0; i < count; i++) {
                long leaves = ask(asking[i]);
                if (leaves != Held.NOBODY) {
                    asking[again++] = Rank.student(leaves);
                }
            }
            count = again;
        }
        return new Assignment(got);
    }

    /** Asks for the choice after the last one, and says who has to ask further. */
    private long ask(int student) {
        int at = market.from()[student] + ++got[student];
        if (at == market.from()[student + 1]) {
            got[student] = Assignment.NONE;
            return Held.NOBODY;
        }
        int place = market.choices()[at];
        long leaves = held.ask(place, Rank.of(market, student, at));
        return leaves == Held.NOBODY ? enter(market.companies()[place]) : leaves;
    }

    /** A company takes one more, and lets its lowest go when it has no room for that. */
    private long enter(int company) {
        if (companyLeft[company] > 0) {
            companyLeft[company]--;
            return Held.NOBODY;
        }
        if (places == null) {
            places = Grouped.of(market.companies(), companyLeft.length);
        }
        return held.removeWorst(places.members(company));
    }
}

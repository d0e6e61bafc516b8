package nl.stagerocs.allocation;

/**
 * Students ask, in the order of their choices; a place keeps those it ranks highest and lets the others ask further. Nobody gains by a list that is
 * not the own wish, and nobody is passed over: no student and place would both rather have each other.
 *
 * <p>A place ranks by band, then its own priority, then the turn. Its room lies within its company's, a laminar family, so that a company keeps greedily
 * the best of what asks (a matroid's choice). Each choice is asked once: O(choices × log room) and, where a company is full before its places are, times the places of
 * that company. Gale and Shapley, American Mathematical Monthly 69 (1962); with matroids: Fleiner, A matroid generalization of the stable matching polytope,
 * IPCO 2001.
 */
public final class DeferredAcceptance {

    private final Market market;
    private final Held held;
    private final int[] next;
    private final int[] companyLeft;
    private final int[] placesFrom;
    private final int[] placesOf;

    private DeferredAcceptance(Market market) {
        this.market = market;
        this.held = new Held(market.room());
        this.next = new int[market.students()];
        this.companyLeft = market.companyRoom().clone();
        this.placesFrom = Grouped.starts(market.companies(), companyLeft.length);
        this.placesOf = Grouped.members(market.companies(), placesFrom);
    }

    /** Distributes; at most 16 million students, 128 bands, priorities from 0. */
    public static Assignment distribute(Market market) {
        var round = new DeferredAcceptance(market);
        for (int student = 0; student < market.students(); student++) {
            round.ask(student);
        }
        return new Assignment(round.next);
    }

    /** Asks on for a student, and for each student who has to give way. */
    private void ask(int first) {
        int student = first;
        while (student != Assignment.NONE) {
            int at = market.from()[student] + next[student];
            if (at == market.from()[student + 1]) {
                next[student] = Assignment.NONE;
                student = Assignment.NONE;
            } else {
                student = answer(market.choices()[at], Rank.of(market, student, at));
            }
        }
    }

    /** Who has to ask further: nobody, the one who asked, or one who was held. */
    private int answer(int place, long asking) {
        int weakest = place;
        if (!held.isFull(place)) {
            int company = market.companies()[place];
            if (companyLeft[company] > 0) {
                held.add(place, asking);
                companyLeft[company]--;
                return Assignment.NONE;
            }
            weakest = weakest(company);
        }
        if (weakest == Assignment.NONE || held.isEmpty(weakest) || held.worst(weakest) < asking) {
            return refuse(asking);
        }
        long leaves = held.removeWorst(weakest);
        held.add(place, asking);
        return refuse(leaves);
    }

    private int refuse(long rank) {
        int student = Rank.student(rank);
        next[student]++;
        return student;
    }

    /** The place of a company that holds the one whom the company ranks lowest. */
    private int weakest(int company) {
        int weakest = Assignment.NONE;
        for (int i = placesFrom[company]; i < placesFrom[company + 1]; i++) {
            int place = placesOf[i];
            if (!held.isEmpty(place) && (weakest == Assignment.NONE || held.worst(place) > held.worst(weakest))) {
                weakest = place;
            }
        }
        return weakest;
    }
}

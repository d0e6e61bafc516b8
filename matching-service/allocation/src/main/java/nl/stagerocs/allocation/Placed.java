package nl.stagerocs.allocation;

/** Who stands where after a distribution, and who would rather stand elsewhere. */
final class Placed {

    private final Market market;
    private final Assignment assignment;
    private final int[] placeOf;
    private final Grouped students;
    private final int[] companyLoad;
    private final long[] worstOfPlace;
    private final long[] worstOfCompany;

    Placed(Market market, Assignment assignment) {
        this.market = market;
        this.assignment = assignment;
        this.placeOf = new int[market.students()];
        this.companyLoad = new int[market.companyRoom().length];
        this.worstOfPlace = new long[market.places()];
        this.worstOfCompany = new long[market.companyRoom().length];
        for (int student = 0; student < placeOf.length; student++) {
            int place = assignment.place(market, student);
            placeOf[student] = place == Assignment.NONE ? market.places() : place;
            if (place != Assignment.NONE) {
                note(student, place, market.companies()[place]);
            }
        }
        this.students = Grouped.of(placeOf, market.places() + 1);
    }

    private void note(int student, int place, int company) {
        long rank = Rank.of(market, student, market.from()[student] + assignment.choice()[student]);
        companyLoad[company]++;
        worstOfPlace[place] = Math.max(worstOfPlace[place], rank);
        worstOfCompany[company] = Math.max(worstOfCompany[company], rank);
    }

    long swaps() {
        long twice = 0;
        for (int student = 0; student < placeOf.length; student++) {
            if (placeOf[student] < market.places()) {
                for (int choice = 0; choice < assignment.choice()[student]; choice++) {
                    twice += wanting(placeOf[student], market.choices()[market.from()[student] + choice]);
                }
            }
        }
        return twice / 2;
    }

    /** How many of those at {@code theirs} would rather have {@code wanted}. */
    private int wanting(int wanted, int theirs) {
        int count = 0;
        for (int i = students.starts()[theirs]; i < students.starts()[theirs + 1]; i++) {
            int student = students.members()[i];
            int first = market.from()[student];
            for (int at = first; at < first + assignment.choice()[student]; at++) {
                if (market.choices()[at] == wanted) {
                    count++;
                }
            }
        }
        return count;
    }

    long passedOver() {
        long pairs = 0;
        for (int student = 0; student < placeOf.length; student++) {
            int first = market.from()[student];
            int got = assignment.choice()[student];
            int better = got == Assignment.NONE ? market.choicesOf(student) : got;
            for (int at = first; at < first + better; at++) {
                pairs += isPassedOver(student, at) ? 1 : 0;
            }
        }
        return pairs;
    }

    private boolean isPassedOver(int student, int at) {
        int place = market.choices()[at];
        int company = market.companies()[place];
        long rank = Rank.of(market, student, at);
        if (students.size(place) >= market.room()[place]) {
            return market.room()[place] > 0 && rank < worstOfPlace[place];
        }
        return companyLoad[company] < market.companyRoom()[company] || rank < worstOfCompany[company];
    }
}

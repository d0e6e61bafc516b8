package nl.stagerocs.allocation;

/**
 * The fairest ranks: as many students as can be get a place, those of earlier bands before later ones; then as few as can be their last choice, then as few
 * as can be the one before it, and so on (a generous matching); then, among the equally good, companies share alike: as few as can be stand far above their quota.
 *
 * <p>Sharing is the limit of a convex cost: one student more above the quota weighs more than any number below it, up to {@link #SHARED} above. A student can gain by a
 * list that is not the own wish; who must be sure of that takes {@link SerialChoice} or {@link DeferredAcceptance}. The turn only settles what is equal.
 *
 * <p>Every cell is a {@link Network} by itself, exact, and cells go side by side: for each level a few passes over the choices. Starts from {@link SerialChoice},
 * which is near.
 */
public final class GenerousMatching {

    /** So far above their quota companies are told apart, in students. */
    static final int SHARED = 8;

    private final Market market;
    private final Levels levels;
    private final int[] got;
    private final int firstPlace;
    private final int firstCompany;
    private final int nowhere;
    private final int end;

    private GenerousMatching(Market market) {
        this.market = market;
        this.levels = Levels.of(market);
        this.got = SerialChoice.distribute(market).choice();
        this.firstPlace = market.students();
        this.firstCompany = firstPlace + market.places();
        this.nowhere = firstCompany + market.companyRoom().length;
        this.end = nowhere + 1;
    }

    /** Distributes; what places think of students is not used. */
    public static Assignment distribute(Market market) {
        return Cells.distribute(market, cell -> new GenerousMatching(cell).distribute());
    }

    private Assignment distribute() {
        var network = new Network(arcs());
        for (int level = 1; level <= levels.count(); level++) {
            network.minimise(level);
        }
        int arc = 0;
        for (int student = 0; student < got.length; student++) {
            got[student] = chosen(network, arc, market.choicesOf(student));
            arc += market.choicesOf(student) + 1;
        }
        return new Assignment(got);
    }

    private static int chosen(Network network, int firstArc, int choices) {
        for (int choice = 0; choice < choices; choice++) {
            if (network.flow(firstArc + choice) > 0) {
                return choice;
            }
        }
        return Assignment.NONE;
    }

    /** Students, then places, then companies, then nowhere, then the end: every student flows to the end, over a place and its company or over nowhere. */
    private Arcs arcs() {
        int students = market.students();
        int companies = market.companyRoom().length;
        int arcs = market.choices().length + students + 1 + market.places() + companies * (SHARED + 1);
        var laid = new Arcs(end + 1, levels.count(), arcs);
        int[] taken = new int[market.places()];
        int without = addStudents(laid, taken);
        laid.add(nowhere, end, students, without, Levels.NEVER);
        var placesOf = Grouped.of(market.companies(), companies);
        for (int company = 0; company < companies; company++) {
            addCompany(laid, company, placesOf.members(company), taken);
        }
        return laid;
    }

    private int addStudents(Arcs laid, int[] taken) {
        int without = 0;
        for (int student = 0; student < got.length; student++) {
            int from = market.from()[student];
            for (int choice = 0; choice < market.choicesOf(student); choice++) {
                int place = market.choices()[from + choice];
                int flow = got[student] == choice ? 1 : 0;
                taken[place] += flow;
                laid.add(student, firstPlace + place, 1, flow, levels.ofChoice(choice));
            }
            int none = got[student] == Assignment.NONE ? 1 : 0;
            without += none;
            laid.add(student, nowhere, 1, none, levels.ofBand(market.bands()[student]));
        }
        return without;
    }

    private void addCompany(Arcs laid, int company, int[] places, int[] taken) {
        int left = 0;
        for (int place : places) {
            laid.add(firstPlace + place, firstCompany + company, market.room()[place], taken[place], Levels.NEVER);
            left += taken[place];
        }
        int room = market.companyRoom()[company];
        for (int above = 0; above <= SHARED && room > 0; above++) {
            int wide = above == SHARED ? room : Math.min(room, above == 0 ? market.quota()[company] : 1);
            int flow = Math.min(left, wide);
            laid.add(firstCompany + company, end, wide, flow, levels.above(above));
            left -= flow;
            room -= wide;
        }
    }
}

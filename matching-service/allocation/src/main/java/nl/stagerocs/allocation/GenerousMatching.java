package nl.stagerocs.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    private final Cells cells;
    private final int[] got;
    private final int[] placesFrom;
    private final int[] placesOf;
    private final int[] node;

    private GenerousMatching(Market market) {
        this.market = market;
        this.levels = Levels.of(market);
        this.cells = Cells.of(market);
        this.got = SerialChoice.distribute(market).choice();
        this.placesFrom = Grouped.starts(market.companies(), market.companyRoom().length);
        this.placesOf = Grouped.members(market.companies(), placesFrom);
        this.node = new int[market.places()];
    }

    /** Distributes; what places think of students is not used. */
    public static Assignment distribute(Market market) {
        var matching = new GenerousMatching(market);
        int[] cellOf = matching.cells.ofStudents(market);
        int[] studentsFrom = Grouped.starts(cellOf, matching.cells.count() + 1);
        int[] students = Grouped.members(cellOf, studentsFrom);
        int[] companyCells = new int[market.companyRoom().length];
        Arrays.setAll(companyCells, matching.cells::ofCompany);
        int[] companiesFrom = Grouped.starts(companyCells, matching.cells.count());
        int[] companies = Grouped.members(companyCells, companiesFrom);
        IntStream.range(0, matching.cells.count())
                .parallel()
                .forEach(cell -> matching.improve(
                        Arrays.copyOfRange(students, studentsFrom[cell], studentsFrom[cell + 1]),
                        Arrays.copyOfRange(companies, companiesFrom[cell], companiesFrom[cell + 1])));
        return new Assignment(matching.got);
    }

    private void improve(int[] students, int[] companies) {
        if (students.length == 0) {
            return;
        }
        var network = new Network(arcs(students, companies));
        for (int level = 1; level <= levels.count(); level++) {
            network.minimise(level);
        }
        int arc = 0;
        for (int student : students) {
            got[student] = chosen(network, arc, market.choicesOf(student));
            arc += market.choicesOf(student) + 1;
        }
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
    private Arcs arcs(int[] students, int[] companies) {
        int places = 0;
        int arcs = students.length + 1;
        for (int student : students) {
            arcs += market.choicesOf(student);
        }
        for (int company : companies) {
            for (int i = placesFrom[company]; i < placesFrom[company + 1]; i++) {
                node[placesOf[i]] = students.length + places++;
            }
        }
        int firstCompany = students.length + places;
        int nowhere = firstCompany + companies.length;
        var laid = new Arcs(nowhere + 2, levels.count(), arcs + places + companies.length * (SHARED + 1));
        int[] taken = new int[places];
        int without = addStudents(laid, students, nowhere, taken);
        laid.add(nowhere, nowhere + 1, students.length, without, Levels.NEVER);
        for (int i = 0; i < companies.length; i++) {
            addCompany(laid, companies[i], firstCompany + i, nowhere + 1, taken, students.length);
        }
        return laid;
    }

    private int addStudents(Arcs laid, int[] students, int nowhere, int[] taken) {
        int without = 0;
        for (int i = 0; i < students.length; i++) {
            int student = students[i];
            int from = market.from()[student];
            for (int choice = 0; choice < market.choicesOf(student); choice++) {
                int place = node[market.choices()[from + choice]];
                int flow = got[student] == choice ? 1 : 0;
                taken[place - students.length] += flow;
                laid.add(i, place, 1, flow, levels.ofChoice(choice));
            }
            int none = got[student] == Assignment.NONE ? 1 : 0;
            without += none;
            laid.add(i, nowhere, 1, none, levels.ofBand(market.bands()[student]));
        }
        return without;
    }

    private void addCompany(Arcs laid, int company, int itsNode, int end, int[] taken, int offset) {
        int left = 0;
        for (int i = placesFrom[company]; i < placesFrom[company + 1]; i++) {
            int place = placesOf[i];
            int flow = taken[node[place] - offset];
            laid.add(node[place], itsNode, market.room()[place], flow, Levels.NEVER);
            left += flow;
        }
        int room = market.companyRoom()[company];
        for (int above = 0; above <= SHARED && room > 0; above++) {
            int wide = above == SHARED ? room : Math.min(room, above == 0 ? market.quota()[company] : 1);
            int flow = Math.min(left, wide);
            laid.add(itsNode, end, wide, flow, levels.above(above));
            left -= flow;
            room -= wide;
        }
    }
}

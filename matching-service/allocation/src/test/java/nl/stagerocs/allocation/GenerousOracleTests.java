package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An independent solver, given the whole order of wishes as one cost, finds nothing better. */
class GenerousOracleTests {

    /** More than the students of any market here. */
    private static final long BASE = 16;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void noIndependentSolverFindsABetterHistogramOrSharesMoreAlike() {
        Markets.many().forEach(market -> {
            Assignment ours = GenerousMatching.distribute(market);

            assertThat(cost(market, ours)).isEqualTo(least(market));
        });
    }

    /** Levels in the engine's order, each weighing more than all after it: bands, ranks, then up to three students above the quota. */
    private static long weight(Market market, int level) {
        Levels levels = Levels.of(market);
        return level == Levels.NEVER
                ? 0
                : power(Math.min(levels.count(), levels.bands() + levels.longest() + 7) - level);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power = Math.multiplyExact(power, BASE);
        }
        return power;
    }

    private static long cost(Market market, Assignment assignment) {
        Levels levels = Levels.of(market);
        int[] load = new int[market.companyRoom().length];
        long cost = 0;
        for (int student = 0; student < market.students(); student++) {
            int choice = assignment.choice()[student];
            if (choice == Assignment.NONE) {
                cost += weight(market, levels.ofBand(market.bands()[student]));
            } else {
                cost += weight(market, levels.ofChoice(choice));
                load[market.companies()[assignment.place(market, student)]]++;
            }
        }
        for (int company = 0; company < load.length; company++) {
            for (int above = 1; above <= load[company] - market.quota()[company]; above++) {
                cost += weight(market, levels.above(Math.min(above, GenerousMatching.SHARED)));
            }
        }
        return cost;
    }

    private static long least(Market market) {
        Levels levels = Levels.of(market);
        var flow = new MinCostFlow();
        int students = market.students();
        int firstCompany = students + market.places();
        int end = firstCompany + market.companyRoom().length;
        for (int student = 0; student < students; student++) {
            flow.setNodeSupply(student, 1);
            flow.addArcWithCapacityAndUnitCost(student, end, 1, weight(market, levels.ofBand(market.bands()[student])));
            for (int choice = 0; choice < market.choicesOf(student); choice++) {
                int place = market.choices()[market.from()[student] + choice];
                flow.addArcWithCapacityAndUnitCost(
                        student, students + place, 1, weight(market, levels.ofChoice(choice)));
            }
        }
        for (int place = 0; place < market.places(); place++) {
            flow.addArcWithCapacityAndUnitCost(
                    students + place, firstCompany + market.companies()[place], market.room()[place], 0);
        }
        for (int company = 0; company < market.companyRoom().length; company++) {
            for (int load = 1; load <= market.companyRoom()[company]; load++) {
                int above = Math.clamp((long) load - market.quota()[company], 0, GenerousMatching.SHARED);
                flow.addArcWithCapacityAndUnitCost(firstCompany + company, end, 1, weight(market, levels.above(above)));
            }
        }
        flow.setNodeSupply(end, -students);
        assertThat(flow.solve()).isEqualTo(MinCostFlow.Status.OPTIMAL);
        return flow.getOptimalCost();
    }
}

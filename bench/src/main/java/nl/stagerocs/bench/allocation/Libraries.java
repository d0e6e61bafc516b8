package nl.stagerocs.bench.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.HashMap;
import java.util.stream.IntStream;
import nl.stagerocs.allocation.Market;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * The same by two libraries, as a flow of least cost. Their costs are numbers, ours an order: each choice costs several times the one before it, as much as their numbers
 * hold, and to be without a place most of all.
 */
final class Libraries {

    private static final long BASE_OF_ORTOOLS = 10;

    /** Its costs stay below a billion. */
    private static final long BASE_OF_JGRAPHT = 5;

    private Libraries() {}

    static long ortools(Market market) {
        Loader.loadNativeLibraries();
        var flow = new MinCostFlow();
        arcs(
                market,
                BASE_OF_ORTOOLS,
                (from, to, room, cost) -> flow.addArcWithCapacityAndUnitCost(from, to, room, cost));
        for (int student = 0; student < market.students(); student++) {
            flow.setNodeSupply(student, 1);
        }
        flow.setNodeSupply(end(market), -market.students());
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        return flow.getOptimalCost();
    }

    static double jgrapht(Market market) {
        var graph = GraphTypeBuilder.<Integer, DefaultWeightedEdge>directed()
                .allowingMultipleEdges(true)
                .weighted(true)
                .edgeClass(DefaultWeightedEdge.class)
                .vertexSupplier(() -> 0)
                .buildGraph();
        IntStream.rangeClosed(0, end(market)).forEach(graph::addVertex);
        var room = new HashMap<DefaultWeightedEdge, Integer>();
        arcs(market, BASE_OF_JGRAPHT, (from, to, wide, cost) -> {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            room.put(edge, wide);
        });
        var problem = new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
                graph, node -> node < market.students() ? 1 : node == end(market) ? -market.students() : 0, room::get);
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getCost();
    }

    private interface Arc {

        void add(int from, int to, int room, long cost);
    }

    private static int end(Market market) {
        return market.students() + market.places() + market.companyRoom().length;
    }

    private static void arcs(Market market, long base, Arc arc) {
        int firstPlace = market.students();
        int firstCompany = firstPlace + market.places();
        for (int student = 0; student < market.students(); student++) {
            int from = market.from()[student];
            for (int choice = 0; choice < market.choicesOf(student); choice++) {
                arc.add(
                        student,
                        firstPlace + market.choices()[from + choice],
                        1,
                        choice == 0 ? 0 : power(base, choice - 1));
            }
            arc.add(student, end(market), 1, power(base, market.longest()));
        }
        for (int place = 0; place < market.places(); place++) {
            arc.add(firstPlace + place, firstCompany + market.companies()[place], market.room()[place], 0);
        }
        for (int company = 0; company < market.companyRoom().length; company++) {
            arc.add(firstCompany + company, end(market), market.companyRoom()[company], 0);
        }
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}

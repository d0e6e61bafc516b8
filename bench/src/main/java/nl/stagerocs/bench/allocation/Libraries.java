package nl.stagerocs.bench.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.stream.IntStream;
import nl.stagerocs.allocation.Assignment;
import nl.stagerocs.allocation.Market;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * The same by two libraries, as a flow of least cost. Their costs are numbers, ours an order: each choice costs five times the one before it, as much as their numbers
 * hold, and nobody without a place is worth any of it.
 */
final class Libraries {

    private static final long BASE = 5;

    private Libraries() {}

    static long ortools(Market market) {
        Loader.loadNativeLibraries();
        var flow = new MinCostFlow();
        arcs(market, (from, to, room, cost) -> flow.addArcWithCapacityAndUnitCost(from, to, room, cost));
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
        var room = new java.util.HashMap<DefaultWeightedEdge, Integer>();
        arcs(market, (from, to, wide, cost) -> {
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

    static long cost(Market market, Assignment assignment) {
        long cost = 0;
        for (int choice : assignment.choice()) {
            cost += choice == Assignment.NONE ? power(market.longest()) : cost(choice);
        }
        return cost;
    }

    private interface Arc {

        void add(int from, int to, int room, long cost);
    }

    private static int end(Market market) {
        return market.students() + market.places() + market.companyRoom().length;
    }

    private static void arcs(Market market, Arc arc) {
        int firstPlace = market.students();
        int firstCompany = firstPlace + market.places();
        for (int student = 0; student < market.students(); student++) {
            int from = market.from()[student];
            for (int choice = 0; choice < market.choicesOf(student); choice++) {
                arc.add(student, firstPlace + market.choices()[from + choice], 1, cost(choice));
            }
            arc.add(student, end(market), 1, power(market.longest()));
        }
        for (int place = 0; place < market.places(); place++) {
            arc.add(firstPlace + place, firstCompany + market.companies()[place], market.room()[place], 0);
        }
        for (int company = 0; company < market.companyRoom().length; company++) {
            arc.add(firstCompany + company, end(market), market.companyRoom()[company], 0);
        }
    }

    private static long cost(int choice) {
        return choice == 0 ? 0 : power(choice - 1);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}

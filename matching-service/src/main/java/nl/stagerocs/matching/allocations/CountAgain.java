package nl.stagerocs.matching.allocations;

import java.util.ArrayList;
import java.util.List;
import nl.stagerocs.matching.allocations.Distribution.Given;
import nl.stagerocs.matching.allocations.Outcome.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts a method's figures again once a result was changed by hand. What the method itself made can still be made again: its inputs and digest stay. */
@Component
class CountAgain {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CountAgain(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Kept(String inputs, String figures) {}

    void count(AllocationRound round, Method method) {
        Kept kept = jdbc.sql("select inputs, figures from allocation_records where round_id = ?")
                .param(round.id())
                .query(Kept.class)
                .single();
        Inputs inputs = json.readValue(kept.inputs(), Inputs.class);
        List<Figures> figures = new ArrayList<>(List.of(json.readValue(kept.figures(), Figures[].class)));
        figures.set(method.ordinal(), Distribution.figures(round.settings(), inputs, given(round, method)));
        jdbc.sql("update allocation_records set figures = ? where round_id = ?")
                .params(json.writeValueAsString(figures), round.id())
                .update();
    }

    private List<Given> given(AllocationRound round, Method method) {
        return jdbc.sql("""
                        select student_id as student, choice, metres from allocation_results
                        where round_id = ? and method = ? and place_id is not null""")
                .params(round.id(), method.name())
                .query(Given.class)
                .list();
    }
}

package nl.stagerocs.matching.allocations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A round as a file that somebody else can check: ids, no names; the seed once it is published. */
@Component
class RoundExport {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoundExport(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Row(
            String method,
            UUID studentId,
            int turn,
            int draw,
            String band,
            @Nullable UUID placeId,
            @Nullable Integer choice,
            @Nullable String reason) {}

    record Refused(UUID studentId, int choice, UUID placeId, String reason) {}

    String of(RoundView round) {
        Map<String, @Nullable Object> export = new LinkedHashMap<>();
        export.put("round", round);
        export.put(
                "inputs",
                jdbc.sql("select inputs from allocation_records where round_id = ?")
                        .param(round.id())
                        .query(String.class)
                        .optional()
                        .map(json::readTree)
                        .orElse(null));
        export.put("results", rows(round.id()));
        export.put("refusals", refused(round.id()));
        return json.writeValueAsString(export);
    }

    private List<Row> rows(UUID round) {
        return jdbc.sql("""
                        select method, student_id, turn, draw, band, place_id, choice, reason
                        from allocation_results where round_id = ? order by method, turn""").param(round).query(Row.class).list();
    }

    private List<Refused> refused(UUID round) {
        return jdbc.sql(
                        "select student_id, choice, place_id, reason from allocation_refusals where round_id = ? order by student_id, choice")
                .param(round)
                .query(Refused.class)
                .list();
    }
}

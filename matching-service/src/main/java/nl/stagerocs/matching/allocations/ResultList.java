package nl.stagerocs.matching.allocations;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who got what in a round, in the order of turns. */
@Repository
class ResultList {

    private static final int PAGE = 50;

    /** The number among the choices that no hard rule stood in the way of. */
    static final String POSSIBLE = """
            (e.choice - (select count(*) from allocation_refusals b where b.round_id = e.round_id and b.student_id = e.student_id and b.choice < e.choice))""";

    private final JdbcClient jdbc;
    private final Reasons reasons;

    ResultList(JdbcClient jdbc, Reasons reasons) {
        this.jdbc = jdbc;
        this.reasons = reasons;
    }

    /**
     * A student's result.
     *
     * @param refused how many of the own choices a hard rule stood in the way of
     * @param choice the number on the own list; {@code possible} counts only the choices that no hard rule stood in the way of
     * @param reason why somebody gave another place by hand
     */
    record Line(
            UUID studentId,
            String name,
            String groupName,
            int turn,
            int draw,
            String band,
            int choices,
            int refused,
            @Nullable UUID placeId,
            @Nullable String title,
            @Nullable String companyName,
            @Nullable Integer choice,
            @Nullable Integer possible,
            @Nullable Integer metres,
            @Nullable String reason) {}

    /** @param which ALL, WITHOUT a place, LOW on the list (beyond the third possible choice), or CHANGED by hand */
    Listing<Line> of(UUID round, Method method, String which, @Nullable String cursor) {
        return Listing.of(rows(round, method, which, cursor, PAGE + 1), PAGE, last -> Cursor.of(last.turn()));
    }

    /** From the cursor on, at most so many. */
    List<Line> rows(UUID round, Method method, String which, @Nullable String cursor, int most) {
        List<String> key = Cursor.read(cursor, 1);
        return jdbc.sql("""
                        select e.student_id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name, e.turn, e.draw, e.band,
                               cardinality(e.wishes) as choices,
                               (select count(*) from allocation_refusals f where f.round_id = e.round_id and f.student_id = e.student_id) as refused,
                               e.place_id, p.title, c.name as company_name, e.choice, %s as possible, e.metres, e.reason
                        from allocation_results e join students s on s.id = e.student_id join groups g on g.id = s.group_id
                        left join places p on p.id = e.place_id left join companies c on c.id = p.company_id
                        where e.round_id = :round and e.method = :method
                          and (cast(:after as text) is null or e.turn > cast(:after as int))
                          and (:which = 'ALL' or (:which = 'WITHOUT' and e.place_id is null) or (:which = 'LOW' and %s > 3)
                               or (:which = 'CHANGED' and e.reason is not null))
                        order by e.turn limit :most""".formatted(POSSIBLE, POSSIBLE))
                .param("most", most)
                .param("round", round)
                .param("method", method.name())
                .param("which", which)
                .param("after", key.isEmpty() ? null : turn(key.getFirst()))
                .query(Line.class)
                .list();
    }

    List<Reasons.Choice> reasons(UUID round, Method method, UUID student) {
        return reasons.of(round, method, student);
    }

    private static String turn(String key) {
        if (!key.matches("\\d{1,9}")) {
            throw Refusal.field("cursor", "cursor");
        }
        return key;
    }
}

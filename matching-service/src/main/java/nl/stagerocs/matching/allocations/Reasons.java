package nl.stagerocs.matching.allocations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why a student got this place and not another: the own choices, and never anything of somebody else. */
@Repository
class Reasons {

    private final JdbcClient jdbc;

    Reasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of the own choices and what came of it.
     *
     * @param refusal the hard rule that stood in the way; absent when none did
     * @param admitted how many got this place
     * @param lastTurn the latest turn that a method gave this place; absent when it gave it to nobody
     * @param lastChoice the lowest possible choice that this place was for whom a method gave it
     */
    record Choice(
            int choice,
            UUID placeId,
            String title,
            String companyName,
            String town,
            boolean got,
            @Nullable String refusal,
            int admitted,
            @Nullable Integer lastTurn,
            @Nullable Integer lastChoice) {}

    List<Choice> of(UUID round, Method method, UUID student) {
        return jdbc.sql("""
                        select wish.number as choice, p.id as place_id, p.title, c.name as company_name, c.town,
                               p.id is not distinct from e.place_id as got, f.reason as refusal, n.admitted, n.last_turn, n.last_choice
                        from allocation_results e
                        cross join unnest(e.wishes) with ordinality as wish (place_id, number)
                        join places p on p.id = wish.place_id join companies c on c.id = p.company_id
                        cross join lateral (
                            select count(*) as admitted, max(o.turn) filter (where o.reason is null) as last_turn,
                                   max(o.choice - (select count(*) from allocation_refusals b
                                                   where b.round_id = o.round_id and b.student_id = o.student_id and b.choice < o.choice))
                                       filter (where o.reason is null) as last_choice
                            from allocation_results o where o.round_id = e.round_id and o.method = e.method and o.place_id = p.id) n
                        left join allocation_refusals f on f.round_id = e.round_id and f.student_id = e.student_id and f.choice = wish.number
                        where e.round_id = :round and e.method = :method and e.student_id = :student order by wish.number""")
                .param("round", round)
                .param("method", method.name())
                .param("student", student)
                .query(Choice.class)
                .list();
    }
}

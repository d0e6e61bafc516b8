package nl.stagerocs.matching.allocations;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.allocations.ChangesByHand.Change;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a student by hand another place, or none; only with a reason, which the student reads. The hard rules hold for it as they do for the methods. */
@Service
@Transactional
class OverrideResult {

    private final OwnRounds rounds;
    private final AllocationRounds all;
    private final GivenPlaces given;
    private final ChangesByHand changes;
    private final CountAgain figures;
    private final JdbcClient jdbc;
    private final Clock clock;

    OverrideResult(
            OwnRounds rounds,
            AllocationRounds all,
            GivenPlaces given,
            ChangesByHand changes,
            CountAgain figures,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = rounds;
        this.all = all;
        this.given = given;
        this.changes = changes;
        this.figures = figures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param place none leaves the student without a place */
    record Other(Method method, UUID student, @Nullable UUID place, String reason) {}

    void override(UUID id, Other other, @Nullable String ifMatch, Caller caller) {
        AllocationRound round = rounds.held(id, ifMatch, caller);
        round.override(clock.instant());
        all.flush();
        refuseStranger(id, other);
        if (other.place() != null) {
            given.refuse(other.student(), other.place());
            refuseWithoutRoom(id, other, other.place());
        }
        changes.give(round, new Change(other.method(), other.student(), other.place(), other.reason()));
        figures.count(round, other.method());
    }

    private void refuseStranger(UUID id, Other other) {
        boolean takesPart = jdbc.sql(
                        "select exists (select from allocation_results where round_id = ? and method = ? and student_id = ?)")
                .params(id, other.method().name(), other.student())
                .query(Boolean.class)
                .single();
        if (!takesPart) {
            throw Refusal.field("student", "allocation-student");
        }
    }

    private void refuseWithoutRoom(UUID id, Other other, UUID place) {
        boolean room = jdbc.sql("""
                        select p.capacity - p.taken > (select count(*) from allocation_results e
                            where e.round_id = :round and e.method = :method and e.place_id = p.id and e.student_id <> :student)
                        from places p where p.id = :place""")
                .param("round", id)
                .param("method", other.method().name())
                .param("student", other.student())
                .param("place", place)
                .query(Boolean.class)
                .single();
        if (!room) {
            throw Refusal.field("place", "place-full");
        }
    }
}

package nl.stagerocs.matching.allocations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.AllocationAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.matching.placements.Placements.Placing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes one method's result to everybody at one moment: all placements are made, approved by who publishes, or none is. Refused when a place got fuller or went
 * since the comparison, or a student found a place: then it has to be compared again.
 */
@Service
@Transactional
class PublishRound {

    private final OwnRounds rounds;
    private final AllocationRounds all;
    private final Placements placements;
    private final AllocationAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishRound(
            OwnRounds rounds,
            AllocationRounds all,
            Placements placements,
            AllocationAnnouncements announcements,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = rounds;
        this.all = all;
        this.placements = placements;
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void publish(UUID id, Method method, @Nullable String ifMatch, Caller caller) {
        AllocationRound round = rounds.held(id, ifMatch, caller);
        round.publish(method, caller.personId(), clock.instant());
        all.flush();
        placements.place(round.schoolId(), placed(id, method), caller.personId());
        announcements.published(round.schoolId(), id);
    }

    /** Cancels a round, so that the lists are open again. */
    void cancel(UUID id, @Nullable String ifMatch, Caller caller) {
        rounds.held(id, ifMatch, caller).cancel();
        all.flush();
    }

    private List<Placing> placed(UUID id, Method method) {
        List<Placing> placed =
                jdbc.sql("""
                        select student_id, place_id from allocation_results
                        where round_id = ? and method = ? and place_id is not null order by student_id""").params(id, method.name()).query(Placing.class).list();
        if (placed.isEmpty()) {
            throw Refusal.conflict("allocation-empty");
        }
        return placed;
    }
}

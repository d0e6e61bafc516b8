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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes one method's result to everybody at one moment: all placements are made, approved by who publishes, or none is. Refused when since the comparison a place got
 * fuller, or somebody may not go to the given place any more, see {@link GivenPlaces}: then it has to be compared again.
 */
@Service
@Transactional
class PublishRound {

    private final OwnRounds rounds;
    private final AllocationRounds all;
    private final GivenPlaces given;
    private final Placements placements;
    private final AllocationAnnouncements announcements;
    private final Clock clock;

    PublishRound(
            OwnRounds rounds,
            AllocationRounds all,
            GivenPlaces given,
            Placements placements,
            AllocationAnnouncements announcements,
            Clock clock) {
        this.rounds = rounds;
        this.all = all;
        this.given = given;
        this.placements = placements;
        this.announcements = announcements;
        this.clock = clock;
    }

    void publish(UUID id, Method method, @Nullable String ifMatch, Caller caller) {
        AllocationRound round = rounds.held(id, ifMatch, caller);
        round.publish(method, caller.personId(), clock.instant());
        all.flush();
        List<Placing> placings = given.of(round, method);
        if (placings.isEmpty()) {
            throw Refusal.conflict("allocation-empty");
        }
        placements.place(round.schoolId(), placings, caller.personId());
        announcements.published(round.schoolId(), id);
    }

    /** Cancels a round, so that the lists are open again. */
    void cancel(UUID id, @Nullable String ifMatch, Caller caller) {
        rounds.held(id, ifMatch, caller).cancel();
        all.flush();
    }
}

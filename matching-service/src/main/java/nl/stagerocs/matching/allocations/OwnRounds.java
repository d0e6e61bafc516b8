package nl.stagerocs.matching.allocations;

import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose round it is: a supervisor's own, a coordinator's every one of the school. */
@Component
class OwnRounds {

    private final AllocationRounds rounds;

    OwnRounds(AllocationRounds rounds) {
        this.rounds = rounds;
    }

    /** A round to take a step with, held until the transaction ends; refused when somebody else took one since it was seen. */
    AllocationRound held(UUID id, @Nullable String ifMatch, Caller caller) {
        AllocationRound round = own(rounds.held(id), caller);
        Versions.require(ifMatch, round.version());
        return round;
    }

    /** A round to look at. */
    AllocationRound seen(UUID id, Caller caller) {
        return own(rounds.findById(id), caller);
    }

    private static AllocationRound own(Optional<AllocationRound> round, Caller caller) {
        return round.filter(each -> caller.is(Role.COORDINATOR) || each.isPreparedBy(caller.personId()))
                .orElseThrow(Refusal::notFound);
    }
}

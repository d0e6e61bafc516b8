package nl.stagerocs.matching.allocations;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.allocations.AllocationRound.Plan;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a round: draws the seed and seals it, and closes the lists. */
@Service
@Transactional
class PrepareRound {

    private static final int SEED_BYTES = 32;

    private final AllocationRounds rounds;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PrepareRound(AllocationRounds rounds, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID prepare(Plan plan, Caller caller) {
        takeTurns(caller.school());
        refuseForeign(plan.groups(), caller);
        refuseOpen(plan.groups());
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return rounds.saveAndFlush(new AllocationRound(
                        Ids.next(),
                        caller.school(),
                        plan,
                        periods(plan.groups()),
                        HexFormat.of().formatHex(seed),
                        caller.personId(),
                        clock.instant()))
                .id();
    }

    private void takeTurns(String school) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("allocation of " + school)
                .query((row, index) -> true)
                .single();
    }

    /** A supervisor distributes groups whose students are all the own. */
    private void refuseForeign(List<UUID> groups, Caller caller) {
        Set<UUID> own = jdbc.sql("""
                        select g.id from groups g where g.id in (:groups) and g.left_on is null and (:coordinator or (
                            exists (select from students s where s.group_id = g.id and s.left_on is null)
                            and not exists (select from students s where s.group_id = g.id and s.left_on is null
                                            and s.supervisor_id is distinct from :me)))""")
                .param("groups", groups)
                .param("coordinator", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(UUID.class)
                .set();
        for (int i = 0; i < groups.size(); i++) {
            if (!own.contains(groups.get(i))) {
                throw Refusal.field("groups[" + i + "]", "allocation-group");
            }
        }
    }

    /** The internships that the groups search for now. */
    private List<UUID> periods(List<UUID> groups) {
        return jdbc.sql("select distinct period_id from groups_now where id in (:groups)")
                .param("groups", groups)
                .query(UUID.class)
                .list();
    }

    private void refuseOpen(List<UUID> groups) {
        boolean open = jdbc.sql("""
                        select exists (select from allocation_rounds
                                       where state in ('PREPARED', 'COMPARED') and groups && cast(:groups as uuid[]))""")
                .param("groups", groups.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
        if (open) {
            throw Refusal.conflict("allocation-open");
        }
    }
}

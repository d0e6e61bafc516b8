package nl.stagerocs.matching.allocations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.allocation.Eligibility.Reason;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Company;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import nl.stagerocs.matching.placements.Placements.Placing;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the places that a round gives against the hard rules as things are now. How far is too far is not one of them: who gives a place by hand may know better. */
@Component
class GivenPlaces {

    private final Participants participants;
    private final JdbcClient jdbc;

    GivenPlaces(Participants participants, JdbcClient jdbc) {
        this.participants = participants;
        this.jdbc = jdbc;
    }

    /** How far it is, when the home is known; a place where the student may not go, or that does not exist, is refused. */
    @Nullable
    Integer metres(UUID student, UUID place) {
        Inputs now = participants.given(List.of(new Placing(student, place)));
        if (now.places().isEmpty()) {
            throw Refusal.field("place", "place-unknown");
        }
        Candidate candidate =
                now.candidates().stream().findFirst().orElseThrow(() -> Refusal.field("student", "allocation-student"));
        Wish wish = candidate.wishes().getFirst();
        new HardRules(now.places(), null).refusal(candidate, wish).ifPresent(reason -> {
            throw Refusal.field("place", code(reason));
        });
        return wish.metres();
    }

    /** Whom a round places where; refused when somebody may not go there any more, or a company would get more than is agreed by now, of whom nobody was placed by hand. */
    List<Placing> of(AllocationRound round, Method method) {
        List<Placing> given = jdbc.sql("""
                        select student_id, place_id from allocation_results
                        where round_id = ? and method = ? and place_id is not null order by student_id""")
                .params(round.id(), method.name())
                .query(Placing.class)
                .list();
        refuseImpossible(given);
        refuseMoreThanAgreed(round, method);
        return given;
    }

    private void refuseImpossible(List<Placing> given) {
        Inputs now = participants.given(given);
        var rules = new HardRules(now.places(), null);
        Map<UUID, Candidate> candidates = new HashMap<>();
        now.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        for (Placing each : given) {
            reason(candidates.get(each.studentId()), rules).ifPresent(code -> {
                throw Refusal.conflict(
                        "allocation-changed",
                        name(each.studentId()),
                        new DefaultMessageSourceResolvable("problem." + code));
            });
        }
    }

    /** Whether all of them have room is seen when they get it. */
    private static Optional<String> reason(@Nullable Candidate candidate, HardRules rules) {
        if (candidate == null) {
            return Optional.of("allocation-left");
        }
        return rules.refusal(candidate, candidate.wishes().getFirst())
                .filter(reason -> reason != Reason.NO_ROOM)
                .map(GivenPlaces::code);
    }

    private void refuseMoreThanAgreed(AllocationRound round, Method method) {
        record Given(UUID company, String name, int students) {}
        Map<UUID, Company> agreed = new HashMap<>();
        participants.companies(round.groups()).forEach(company -> agreed.put(company.id(), company));
        jdbc.sql("""
                        select c.id as company, c.name, count(*)::int as students
                        from allocation_results e join places p on p.id = e.place_id join companies c on c.id = p.company_id
                        where e.round_id = ? and e.method = ? and e.reason is null group by c.id, c.name order by c.name""").params(round.id(), method.name()).query(Given.class).stream()
                .filter(each -> isMore(each.students(), agreed.get(each.company())))
                .findFirst()
                .ifPresent(each -> {
                    throw Refusal.conflict("allocation-agreed", each.name());
                });
    }

    private static boolean isMore(int students, @Nullable Company agreed) {
        return agreed != null && agreed.most() != null && students > agreed.most();
    }

    private String name(UUID student) {
        return jdbc.sql("select concat_ws(' ', first_name, infix, last_name) from students where id = ?")
                .param(student)
                .query(String.class)
                .single();
    }

    private static String code(Reason reason) {
        return "allocation-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

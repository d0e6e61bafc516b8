package nl.stagerocs.matching.allocations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.allocation.Eligibility.Reason;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Company;
import nl.stagerocs.matching.placements.Placements.Placing;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the places that a round gives against the hard rules as things are now. How far is too far is not one of them: who gives a place by hand may know better. */
@Component
class GivenPlaces {

    private static final int MOST_NAMED = 20;

    private final Participants participants;
    private final JdbcClient jdbc;

    GivenPlaces(Participants participants, JdbcClient jdbc) {
        this.participants = participants;
        this.jdbc = jdbc;
    }

    /** Refuses a place where the student may not go, or that does not exist. */
    void refuse(UUID student, UUID place) {
        Inputs now = participants.given(List.of(new Placing(student, place)));
        if (now.places().isEmpty()) {
            throw Refusal.field("place", "place-unknown");
        }
        Candidate candidate =
                now.candidates().stream().findFirst().orElseThrow(() -> Refusal.field("student", "allocation-student"));
        reason(candidate, new HardRules(now.places(), null)).ifPresent(code -> {
            throw Refusal.field("place", code);
        });
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
        Map<UUID, String> impossible = impossible(given);
        if (impossible.isEmpty()) {
            return;
        }
        List<FieldProblem> named = new ArrayList<>(given.stream()
                .filter(each -> impossible.containsKey(each.studentId()))
                .limit(MOST_NAMED)
                .map(each -> named(each, Objects.requireNonNull(impossible.get(each.studentId()))))
                .toList());
        int more = impossible.size() - named.size();
        if (more > 0) {
            named.add(new FieldProblem("student", "allocation-changed-more", more));
        }
        throw Refusal.conflicts("allocation-changed", named, impossible.size());
    }

    /** Why a student may not go to the given place any more, of whom that is so; somebody is given one place here at most. */
    Map<UUID, String> impossible(List<Placing> given) {
        Inputs now = participants.given(given);
        var rules = new HardRules(now.places(), null);
        Map<UUID, Candidate> candidates = new HashMap<>();
        now.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        Map<UUID, Long> asked = given.stream().collect(Collectors.groupingBy(Placing::placeId, Collectors.counting()));
        Map<UUID, String> impossible = new HashMap<>();
        for (Placing each : given) {
            reason(candidates.get(each.studentId()), rules)
                    .or(() -> tooMany(rules.places().get(each.placeId()), asked.get(each.placeId())))
                    .ifPresent(code -> impossible.put(each.studentId(), code));
        }
        return impossible;
    }

    private static Optional<String> reason(@Nullable Candidate candidate, HardRules rules) {
        if (candidate == null) {
            return Optional.of("allocation-left");
        }
        return rules.refusal(candidate, candidate.wishes().getFirst()).map(GivenPlaces::code);
    }

    private static Optional<String> tooMany(Inputs.@Nullable Place place, @Nullable Long asked) {
        return place != null && asked != null && asked > place.room()
                ? Optional.of("allocation-too-many")
                : Optional.empty();
    }

    private FieldProblem named(Placing placing, String code) {
        record Names(String student, String place, String company) {}
        Names names = jdbc.sql("""
                        select concat_ws(' ', s.first_name, s.infix, s.last_name) as student, p.title as place, c.name as company
                        from students s, places p join companies c on c.id = p.company_id where s.id = ? and p.id = ?""")
                .params(placing.studentId(), placing.placeId())
                .query(Names.class)
                .single();
        return new FieldProblem(
                "student",
                "allocation-changed-student",
                names.student(),
                names.place(),
                names.company(),
                new DefaultMessageSourceResolvable("problem." + code));
    }

    private void refuseMoreThanAgreed(AllocationRound round, Method method) {
        record Given(UUID company, String name, int students) {}
        Map<UUID, Company> agreed = new HashMap<>();
        participants.companies(round.groups()).forEach(company -> agreed.put(company.id(), company));
        String beyond = jdbc.sql("""
                        select c.id as company, c.name, count(*)::int as students
                        from allocation_results e join places p on p.id = e.place_id join companies c on c.id = p.company_id
                        where e.round_id = ? and e.method = ? and e.reason is null group by c.id, c.name order by c.name""").params(round.id(), method.name()).query(Given.class).stream()
                .filter(each -> isMore(each.students(), agreed.get(each.company())))
                .map(Given::name)
                .collect(Collectors.joining(", "));
        if (!beyond.isEmpty()) {
            throw Refusal.conflict("allocation-agreed", beyond);
        }
    }

    private static boolean isMore(int students, @Nullable Company agreed) {
        return agreed != null && agreed.most() != null && students > agreed.most();
    }

    private static String code(Reason reason) {
        return "allocation-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

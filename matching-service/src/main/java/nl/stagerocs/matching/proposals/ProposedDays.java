package nl.stagerocs.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.problems.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the days of a proposal are those of an internship: at most a few weeks around those of the group, or within sane bounds where it plans none. */
@Component
class ProposedDays {

    private static final Period AROUND = Period.ofWeeks(4);
    private static final Period LONGEST = Period.ofYears(1);
    private static final Period FARTHEST = Period.ofYears(2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposedDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The internships that the days touch, from the first day to the last; no days when they touch none. */
    private record Planned(
            boolean any, @Nullable LocalDate from, @Nullable LocalDate until) {}

    List<FieldProblem> problems(UUID student, OwnPlace place) {
        Planned planned = planned(student, place);
        if (!planned.any()) {
            return isSane(place) ? List.of() : List.of(new FieldProblem("startsOn", "proposal-too-long"));
        }
        LocalDate from = planned.from();
        LocalDate until = planned.until();
        return from == null || until == null
                ? List.of(new FieldProblem("startsOn", "proposal-outside-internship"))
                : beyond(place, from, until);
    }

    private static List<FieldProblem> beyond(OwnPlace place, LocalDate from, LocalDate until) {
        List<FieldProblem> problems = new ArrayList<>();
        if (place.startsOn().isBefore(from.minus(AROUND))) {
            problems.add(new FieldProblem("startsOn", "proposal-starts-early", DAY.format(from)));
        }
        if (place.endsOn().isAfter(until.plus(AROUND))) {
            problems.add(new FieldProblem("endsOn", "proposal-ends-late", DAY.format(until)));
        }
        return problems;
    }

    private boolean isSane(OwnPlace place) {
        LocalDate today = LocalDate.now(clock);
        return !place.endsOn().isAfter(place.startsOn().plus(LONGEST))
                && !place.startsOn().isBefore(today.minus(LONGEST))
                && !place.startsOn().isAfter(today.plus(FARTHEST));
    }

    private Planned planned(UUID student, OwnPlace place) {
        return jdbc.sql("""
                        select count(*) > 0 as any, min(g.starts_on) filter (where touched) as "from", max(g.ends_on) filter (where touched) as until
                        from students s join group_searches g on g.id = s.group_id
                        cross join lateral (select g.starts_on <= :endsOn and g.ends_on >= :startsOn as touched) t
                        where s.id = :id""")
                .param("id", student)
                .param("startsOn", place.startsOn())
                .param("endsOn", place.endsOn())
                .query(Planned.class)
                .single();
    }
}

package nl.stagerocs.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.people.Addresses;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a proposal must hold beyond its form: a real town, days that are in an internship and not over, and a contact who is no student. */
@Component
class ProposalRules {

    private final Towns towns;
    private final Addresses addresses;
    private final ProposedDays days;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalRules(Towns towns, Addresses addresses, ProposedDays days, JdbcClient jdbc, Clock clock) {
        this.towns = towns;
        this.addresses = addresses;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Student(String email, @Nullable String guardianEmail, boolean supervised) {

        Set<String> ownAddresses() {
            return Stream.concat(Stream.of(email), Stream.ofNullable(guardianEmail))
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    /** The place as it is kept: with its town as that is spelled. */
    OwnPlace checked(OwnPlace place, Caller caller) {
        Student student = student(caller);
        List<FieldProblem> problems = new ArrayList<>();
        if (towns.named(place.town()).isEmpty()) {
            problems.add(new FieldProblem("town", "cell-unknown-town"));
        }
        if (!place.endsOn().isAfter(place.startsOn())) {
            problems.add(new FieldProblem("endsOn", "cell-ends-before-start"));
        } else if (place.endsOn().isBefore(LocalDate.now(clock))) {
            problems.add(new FieldProblem("endsOn", "proposal-past"));
        } else {
            problems.addAll(days.problems(caller.personId(), place));
        }
        if (student.ownAddresses().contains(place.contactEmail().toLowerCase(Locale.ROOT))) {
            problems.add(new FieldProblem("contactEmail", "proposal-own-address"));
        } else if (addresses.studentWith(place.contactEmail()).isPresent()) {
            problems.add(new FieldProblem("contactEmail", "proposal-student-address"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
        return place.in(towns.spelled(place.town()));
    }

    private Student student(Caller caller) {
        Student student = jdbc.sql("""
                        select email, guardian_email, supervisor_id is not null as supervised from students where id = :id""")
                .param("id", caller.personId())
                .query(Student.class)
                .single();
        if (!student.supervised()) {
            throw Refusal.conflict("student-without-supervisor");
        }
        return student;
    }
}

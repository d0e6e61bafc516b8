package nl.stagerocs.matching.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a proposal must hold beyond its form: a real town, a period, and a contact who is not the student. */
@Component
class ProposalRules {

    private final Towns towns;
    private final JdbcClient jdbc;

    ProposalRules(Towns towns, JdbcClient jdbc) {
        this.towns = towns;
        this.jdbc = jdbc;
    }

    private record Student(String email, @Nullable String guardianEmail, boolean supervised) {

        Set<String> ownAddresses() {
            return Stream.concat(Stream.of(email), Stream.ofNullable(guardianEmail))
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    void check(OwnPlace place, Caller caller) {
        Student student = student(caller);
        List<FieldProblem> problems = new ArrayList<>();
        if (towns.named(place.town()).isEmpty()) {
            problems.add(new FieldProblem("town", "cell-unknown-town"));
        }
        if (!place.endsOn().isAfter(place.startsOn())) {
            problems.add(new FieldProblem("endsOn", "cell-ends-before-start"));
        }
        if (student.ownAddresses().contains(place.contactEmail().toLowerCase(Locale.ROOT))) {
            problems.add(new FieldProblem("contactEmail", "proposal-own-address"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private Student student(Caller caller) {
        Student student = jdbc.sql(
                        "select email, guardian_email, supervisor_id is not null as supervised from students where id = ?")
                .param(caller.personId())
                .query(Student.class)
                .single();
        if (!student.supervised()) {
            throw Refusal.conflict("student-without-supervisor");
        }
        return student;
    }
}

package nl.stagerocs.matching.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stagerocs.matching.imports.Clash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose an e-mail address is at a school. Staff, trainers and guardians are known by theirs, so the same address is the same person. A student is not: theirs is
 * nobody else's, as it signs them in and brings the links by which others act. Who left the school keeps the address, as its account stays.
 */
@Component
public class Addresses {

    private static final String OF_STUDENT = "address-of-student";

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the student with this address, whatever its case. */
    public Optional<String> studentWith(String email) {
        return jdbc.sql("select number from students where email = ?")
                .param(email.toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional();
    }

    /** Which of these addresses of others are a student's; each is the key of its row. */
    public List<Clash> clashes(Collection<String> emails) {
        return pairs("select email, number from students where email = any (:emails)", emails).entrySet().stream()
                .map(each -> new Clash(each.getKey(), "e-mail", OF_STUDENT, List.of(each.getValue())))
                .toList();
    }

    /** A student as a list has them. */
    public record Student(
            String number, String email, @Nullable String guardianEmail) {

        private boolean keepsGuardian(@Nullable Student other) {
            return other != null && Objects.equals(guardianEmail, other.guardianEmail);
        }
    }

    /** Which of these students have an address of somebody else, or a guardian with that of a student; each once. */
    public List<Clash> clashesOf(Collection<Student> wanted) {
        Map<String, Student> known = known();
        Map<String, Student> all = new HashMap<>(known);
        wanted.forEach(each -> all.put(each.number(), each));
        List<Clash> clashes = new ArrayList<>(ofOthers(wanted, known, all));
        clashes.forEach(each -> all.compute(each.key(), (number, row) -> known.get(number)));
        Map<String, String> numbers = new HashMap<>();
        all.values().forEach(each -> numbers.put(each.email(), each.number()));
        wanted.stream()
                .filter(each -> each.equals(all.get(each.number())))
                .forEach(each -> ofGuardian(each, numbers).ifPresent(clashes::add));
        return clashes;
    }

    private Map<String, Student> known() {
        return jdbc
                .sql(
                        "select number, email, case when left_on is null then guardian_email end as guardian_email from students")
                .query(Student.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Student::number, each -> each));
    }

    private List<Clash> ofOthers(Collection<Student> wanted, Map<String, Student> known, Map<String, Student> all) {
        Map<String, String> others =
                pairs("""
                select email, 'address-of-staff' from staff where email = any (:emails)
                union select email, 'address-of-trainer' from trainers where email = any (:emails) and email not in (select email from staff)""", wanted.stream().map(Student::email).toList());
        Map<String, String> wards = new HashMap<>();
        known.values().stream()
                .filter(each -> each.guardianEmail() != null && each.keepsGuardian(all.get(each.number())))
                .forEach(each -> wards.put(each.guardianEmail(), each.number()));
        List<Clash> clashes = new ArrayList<>();
        for (Student each : wanted) {
            String code = others.get(each.email());
            String ward = wards.get(each.email());
            if (code != null) {
                clashes.add(new Clash(each.number(), "e-mail", code, List.of()));
            } else if (ward != null && !ward.equals(each.number())) {
                clashes.add(new Clash(each.number(), "e-mail", "address-of-guardian", List.of(ward)));
            }
        }
        return clashes;
    }

    private static Optional<Clash> ofGuardian(Student student, Map<String, String> numbers) {
        String number = numbers.get(student.guardianEmail());
        if (number == null) {
            return Optional.empty();
        }
        return Optional.of(
                number.equals(student.number())
                        ? new Clash(number, "ouder e-mail", "address-of-the-student", List.of())
                        : new Clash(student.number(), "ouder e-mail", OF_STUDENT, List.of(number)));
    }

    /** The two columns of a query, from the one to the other. */
    private Map<String, String> pairs(String sql, Collection<String> emails) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.sql(sql).param("emails", emails.toArray(String[]::new)).query((RowCallbackHandler)
                row -> pairs.put(row.getString(1), row.getString(2)));
        return pairs;
    }
}

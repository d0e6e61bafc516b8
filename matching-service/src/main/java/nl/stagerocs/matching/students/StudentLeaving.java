package nl.stagerocs.matching.students;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagerocs.matching.imports.LeavingRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets students leave; an internship that runs goes on until somebody ends it. */
@Component
class StudentLeaving implements LeavingRows {

    private final StudentRoster roster;
    private final JdbcClient jdbc;
    private final Clock clock;

    StudentLeaving(StudentRoster roster, JdbcClient jdbc, Clock clock) {
        this.roster = roster;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Staying> leftBehind(String number) {
        return jdbc.sql("""
                        select concat_ws(', ', p.title, c.name) from placements m join students s on s.id = m.student_id
                        join places p on p.id = m.place_id join companies c on c.id = p.company_id
                        where s.number = :number and m.state = 'APPROVED' and :today between m.starts_on and m.ends_on""")
                .param("number", number)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .map(place -> new Staying(number, "leave-student-internship", place));
    }

    @Override
    public void leave(String school, List<String> numbers) {
        roster.leave(school, numbers);
    }
}

package nl.stagerocs.contract.people;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.NotYet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps from the roster who may have to sign. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody as an agreement names them; a minor has a guardian. */
    public record Person(
            UUID id,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable UUID guardianId,
            @Nullable String guardianName,
            boolean mandated) {

        /** Whether this person is under eighteen on a day (BW 1:233). */
        public boolean isMinorOn(LocalDate day) {
            return birthDate != null && birthDate.plusYears(18).isAfter(day);
        }
    }

    /** A person is new or has changed. */
    public void keep(String school, Person person) {
        jdbc.sql("""
                        insert into people (id, school_id, name, mandated, birth_date, guardian_id, guardian_name) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, id) do update set name = excluded.name, birth_date = excluded.birth_date,
                            guardian_id = excluded.guardian_id, guardian_name = excluded.guardian_name, mandated = excluded.mandated""")
                .params(person.id(), school, person.name(), person.mandated())
                .param(person.birthDate())
                .param(person.guardianId())
                .param(person.guardianName())
                .update();
    }

    /** A person is erased. */
    public void erase(UUID person) {
        jdbc.sql("delete from people where id = ?").param(person).update();
    }

    /** Somebody whom the roster has told of; an event that comes earlier waits for it. */
    public Person get(UUID id) {
        return jdbc.sql("select * from people where id = ?")
                .param(id)
                .query(Person.class)
                .optional()
                .orElseThrow(() -> new NotYet("The roster has not told of somebody yet"));
    }

    /** The name of somebody, or a dash when the roster knows nobody. */
    public String nameOf(UUID id) {
        return jdbc.sql("select name from people where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("–");
    }

    /** Who signs for the school: the first whom it has mandated. */
    public Person signatory() {
        return jdbc.sql("select * from people where mandated order by id limit 1")
                .query(Person.class)
                .optional()
                .orElseThrow(() -> new NotYet("The school has mandated nobody to sign yet"));
    }

    /** Whether somebody may sign for the school. */
    public boolean isMandated(UUID id) {
        return jdbc.sql("select exists (select from people where id = ? and mandated)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}

package nl.stagerocs.notification.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be written to. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody is, which decides the tone of a mail and the kind of link in it. */
    public enum Kind {
        STUDENT,
        STAFF,
        TRAINER,
        GUARDIAN;

        /** Trainers and guardians have no password: their link opens the action itself. */
        public boolean actsByLink() {
            return this == TRAINER || this == GUARDIAN;
        }
    }

    /** Somebody with an address. */
    public record Person(UUID id, Kind kind, String name, String firstName, String email, boolean administration) {}

    /** A person is new or has changed. */
    public void keep(String school, Person person) {
        jdbc.sql("""
                        insert into people (id, school_id, kind, name, first_name, email, administration) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, id) do update set kind = excluded.kind, name = excluded.name, first_name = excluded.first_name,
                            email = excluded.email, administration = excluded.administration, gone = false""")
                .params(
                        person.id(),
                        school,
                        person.kind().name(),
                        person.name(),
                        person.firstName(),
                        person.email(),
                        person.administration())
                .update();
    }

    /** A person gets no more mail. */
    public void leave(UUID person) {
        jdbc.sql("update people set gone = true where id = ?").param(person).update();
    }

    /** A person is erased. */
    public void erase(UUID person) {
        jdbc.sql("delete from people where id = ?").param(person).update();
        jdbc.sql("delete from tasks where person_id = ?").param(person).update();
    }

    /** Whether somebody has left, and is not merely unknown yet. */
    public boolean isGone(UUID person) {
        return jdbc.sql("select exists (select from people where id = ? and gone)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Somebody, if the roster has told of them. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql("select * from people where id = ? and not gone")
                .param(id)
                .query(Person.class)
                .optional();
    }

    /** Everybody of the administration. */
    public List<UUID> administration() {
        return jdbc.sql("select id from people where administration and not gone order by id")
                .query(UUID.class)
                .list();
    }
}

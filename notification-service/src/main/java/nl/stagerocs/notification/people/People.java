package nl.stagerocs.notification.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * Somebody to write to.
     *
     * @param gone whether they left or were erased: nothing is sent any more
     * @param language in which they want to be addressed: nl or en
     */
    public record Addressee(
            UUID id, Kind kind, String name, String firstName, String email, boolean gone, String language) {}

    /** A person is new or has changed; a student perhaps with a guardian. */
    public void keep(String school, Person person, @Nullable UUID guardian) {
        jdbc.sql("""
                        insert into people (school_id, id, kind, name, first_name, email, administration, guardian_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, id, kind) do update set name = excluded.name, first_name = excluded.first_name,
                            email = excluded.email, administration = excluded.administration,
                            guardian_id = excluded.guardian_id, gone = false
                        returning old.guardian_id""")
                .params(
                        school,
                        person.id(),
                        person.kind().name(),
                        person.name(),
                        person.firstName(),
                        person.email(),
                        person.administration())
                .param(guardian)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .filter(earlier -> !earlier.equals(guardian))
                .ifPresent(this::forgetGuardian);
    }

    /** Somebody gets no more mail as what they were. */
    public void leave(UUID person, Kind as) {
        jdbc.sql("update people set gone = true where id = ? and kind = ?")
                .params(person, as.name())
                .update();
    }

    /** A person is erased; the empty row keeps mails from waiting until they are known. */
    public void erase(UUID person) {
        jdbc.sql("""
                        update people set name = '', first_name = '', email = '', administration = false, guardian_id = null, gone = true
                        where id = ? returning old.guardian_id""")
                .param(person)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .forEach(guardian -> guardian.ifPresent(this::forgetGuardian));
        jdbc.sql("delete from preferences where person_id = ?").param(person).update();
    }

    /**
     * Somebody, if the roster has told of them.
     *
     * @param as in which capacity; null for any
     */
    public Optional<Addressee> find(UUID id, @Nullable String as) {
        return jdbc.sql("""
                        select p.id, p.kind, p.name, p.first_name, p.email, p.gone, coalesce(w.language, 'nl') as language
                        from people p left join preferences w on w.school_id = p.school_id and w.person_id = p.id
                        where p.id = :id and p.kind = coalesce(:as, p.kind) order by p.gone limit 1""")
                .param("id", id)
                .param("as", as)
                .query(Addressee.class)
                .optional();
    }

    /** Everybody of the administration. */
    public List<UUID> administration() {
        return jdbc.sql("select id from people where administration and not gone order by id")
                .query(UUID.class)
                .list();
    }

    private void forgetGuardian(UUID guardian) {
        jdbc.sql("""
                        delete from people g where g.id = ? and g.kind = 'GUARDIAN' and not exists (
                            select from people s where s.school_id = g.school_id and s.guardian_id = g.id)""").param(guardian).update();
    }
}

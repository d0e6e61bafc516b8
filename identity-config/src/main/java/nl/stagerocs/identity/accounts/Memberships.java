package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody is at which school. */
@Repository
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> of(UUID person) {
        return jdbc.sql("select school, role from memberships where person_id = ? order by school, role")
                .param(person)
                .query(Membership.class)
                .list();
    }

    /** Somebody is this at the school, in this capacity; what they are in another stays. */
    void keep(String school, Member member) {
        drop(school, member.personId(), member.capacity());
        jdbc.sql("insert into memberships (person_id, school, role) select ?, ?, unnest(?)")
                .params(member.personId(), school, member.roles().toArray(String[]::new))
                .update();
    }

    void drop(String school, UUID person, Capacity capacity) {
        jdbc.sql("delete from memberships where person_id = ? and school = ? and role = any (?)")
                .params(person, school, capacity.roles().toArray(String[]::new))
                .update();
    }

    void erase(UUID person) {
        jdbc.sql("delete from memberships where person_id = ?").param(person).update();
    }
}

package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One account per person, whatever the number of schools. Keycloak is changed before the transaction ends, by steps that can be
 * repeated, so an event that failed half-way is simply taken again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Accounts {

    private final JdbcClient jdbc;
    private final KeycloakUsers users;

    Accounts(JdbcClient jdbc, KeycloakUsers users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /**
     * Somebody is at a school: makes the account, or brings it up to date; an invitation follows once, for who needs a password. What
     * the same person is there in another capacity stays.
     */
    void keep(String school, Member member) {
        jdbc.sql("""
                        insert into memberships as known (person_id, school, roles) values (:person, :school, :roles)
                        on conflict (person_id, school) do update set roles = array(
                            select unnest(known.roles) except select unnest(:ofCapacity) union select unnest(excluded.roles) order by 1)""")
                .param("person", member.personId())
                .param("school", school)
                .param("roles", member.roles().toArray(String[]::new))
                .param("ofCapacity", member.as().roles())
                .update();
        Account account = new Account(
                member.personId(),
                member.email(),
                member.firstName(),
                member.lastName(),
                schools(member.personId()),
                roles(member.personId()));
        if (known(member.personId()).filter(id -> users.change(id, account)).isEmpty()) {
            remember(member.personId(), users.make(account));
        }
        if (member.needsPassword()) {
            jdbc.sql(
                            "update accounts set invite_at = now() where person_id = ? and invite_at is null and invited_at is null")
                    .param(member.personId())
                    .update();
        }
    }

    /** Somebody has left a school in one capacity; without any in any school the account is closed, not removed. */
    void leave(String school, UUID person, Capacity as) {
        jdbc.sql("""
                        update memberships set roles = array(select unnest(roles) except select unnest(?) order by 1)
                        where person_id = ? and school = ?""").params(as.roles(), person, school).update();
        jdbc.sql("delete from memberships where person_id = ? and school = ? and roles = '{}'")
                .params(person, school)
                .update();
        known(person).ifPresent(id -> users.leave(id, schools(person), roles(person)));
    }

    /** Somebody is erased. */
    void erase(UUID person) {
        known(person).ifPresent(users::erase);
        jdbc.sql("delete from accounts where person_id = ?").param(person).update();
        jdbc.sql("delete from memberships where person_id = ?").param(person).update();
    }

    boolean knows(UUID person) {
        return known(person).isPresent();
    }

    private void remember(UUID person, String keycloakId) {
        jdbc.sql("""
                        insert into accounts (person_id, keycloak_id) values (?, ?)
                        on conflict (person_id) do update set keycloak_id = excluded.keycloak_id""").params(person, keycloakId).update();
    }

    private Optional<String> known(UUID person) {
        return jdbc.sql("select keycloak_id from accounts where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    private List<String> schools(UUID person) {
        return jdbc.sql("select school from memberships where person_id = ? order by school")
                .param(person)
                .query(String.class)
                .list();
    }

    private List<String> roles(UUID person) {
        return jdbc.sql("select distinct unnest(roles) as role from memberships where person_id = ? order by role")
                .param(person)
                .query(String.class)
                .list();
    }
}

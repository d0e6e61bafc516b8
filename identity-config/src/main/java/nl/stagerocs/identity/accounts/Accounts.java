package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One account per person, whatever the number of schools. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Accounts {

    private final JdbcClient jdbc;
    private final KeycloakUsers users;

    Accounts(JdbcClient jdbc, KeycloakUsers users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** Somebody is at a school: makes the account and invites, or brings it up to date. */
    void keep(String school, Member member) {
        jdbc.sql("""
                        insert into memberships (person_id, school, roles) values (?, ?, ?)
                        on conflict (person_id, school) do update set roles = excluded.roles""")
                .params(member.personId(), school, member.roles().toArray(String[]::new))
                .update();
        Account account = new Account(
                member.personId(),
                member.email(),
                member.firstName(),
                member.lastName(),
                schools(member.personId()),
                roles(member.personId()));
        known(member.personId()).ifPresentOrElse(id -> users.change(id, account), () -> make(account, member));
    }

    /** Somebody has left a school; without any school the account is closed, not removed. */
    void leave(String school, UUID person) {
        jdbc.sql("delete from memberships where person_id = ? and school = ?")
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

    private void make(Account account, Member member) {
        Optional<String> made = users.make(account);
        String id = made.or(() -> users.find(account.email())).orElseThrow();
        jdbc.sql("insert into accounts (person_id, keycloak_id) values (?, ?)")
                .params(account.personId(), id)
                .update();
        if (made.isEmpty()) {
            users.change(id, account);
        }
        if (member.needsPassword()) {
            users.invite(id);
        }
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

package nl.stagerocs.identity.accounts;

import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.identity.accounts.KeycloakUsers.Holder;
import nl.stagerocs.platform.ids.Ids;
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
    private final Memberships memberships;
    private final KeycloakUsers users;

    Accounts(JdbcClient jdbc, Memberships memberships, KeycloakUsers users) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.users = users;
    }

    /**
     * Somebody is at a school: makes the account, or brings it up to date; an invitation follows once, for who needs a password. What
     * the same person is there in another capacity stays.
     *
     * @throws AddressOfAnotherPerson when another person signs in with this address; nothing has changed then
     */
    void keep(String school, Member member) {
        Optional<String> known = known(member.personId());
        memberships.keep(school, member);
        Account account = new Account(
                member.personId(),
                member.email(),
                member.firstName(),
                member.lastName(),
                memberships.of(member.personId()));
        if (known.filter(id -> users.change(id, account)).isEmpty()) {
            remember(member.personId(), users.make(account).orElseGet(() -> takeOver(account)));
        }
        if (member.needsPassword()) {
            jdbc.sql(
                            "update accounts set invite_at = now() where person_id = ? and invite_at is null and invited_at is null")
                    .param(member.personId())
                    .update();
        }
    }

    /** Somebody has left a school as what they were there; without any school the account is closed, not removed. */
    void leave(String school, UUID person, Capacity capacity) {
        Optional<String> known = known(person);
        memberships.drop(school, person, capacity);
        known.ifPresent(id -> users.place(id, person, memberships.of(person)));
    }

    /** Somebody is erased. */
    void erase(UUID person) {
        known(person).ifPresent(users::erase);
        jdbc.sql("delete from accounts where person_id = ?").param(person).update();
        memberships.erase(person);
    }

    boolean knows(UUID person) {
        return known(person).isPresent();
    }

    /** Takes the user that has the address: one made by hand, or at a half-way attempt for the same person. */
    private String takeOver(Account account) {
        Holder holder = users.holder(account.email()).orElseThrow();
        if (!mayBecome(holder, account) || belongsToAnother(holder.id(), account.personId())) {
            throw new AddressOfAnotherPerson(null);
        }
        users.change(holder.id(), account);
        return holder.id();
    }

    /** Who has a role given by hand is known by the address, as staff and trainers are. */
    private static boolean mayBecome(Holder holder, Account account) {
        return holder.personId() == null
                ? !holder.roleByHand() || account.personId().equals(Ids.ofEmail(account.email()))
                : holder.personId().equals(account.personId().toString());
    }

    private boolean belongsToAnother(String keycloakId, UUID person) {
        return jdbc.sql("select exists (select from accounts where keycloak_id = ? and person_id <> ?)")
                .params(keycloakId, person)
                .query(Boolean.class)
                .single();
    }

    private void remember(UUID person, String keycloakId) {
        jdbc.sql("""
                        insert into accounts (person_id, keycloak_id) values (?, ?)
                        on conflict (person_id) do update set keycloak_id = excluded.keycloak_id""").params(person, keycloakId).update();
    }

    /** The account in Keycloak, which nobody else changes before this transaction ends. */
    private Optional<String> known(UUID person) {
        return jdbc.sql("select keycloak_id from accounts where person_id = ? for update")
                .param(person)
                .query(String.class)
                .optional();
    }
}

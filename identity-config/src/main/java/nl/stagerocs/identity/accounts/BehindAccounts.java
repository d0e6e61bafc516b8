package nl.stagerocs.identity.accounts;

import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.identity.keycloak.KeycloakRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClientException;

/** After an update, tells Keycloak what it does not know yet, or no longer knows right, of accounts that it has long had. */
@Component
class BehindAccounts {

    private static final Logger log = LoggerFactory.getLogger(BehindAccounts.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Memberships memberships;
    private final KeycloakUsers users;

    BehindAccounts(JdbcClient jdbc, TransactionTemplate transaction, Memberships memberships, KeycloakUsers users) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.memberships = memberships;
        this.users = users;
    }

    private record Behind(UUID personId, String keycloakId) {}

    @Scheduled(fixedDelay = 10_000)
    void bringAllUp() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> bringOneUp()))) {
                log.debug("One account is no longer behind");
            }
        } catch (RestClientException e) {
            log.warn("Accounts wait for Keycloak: {}", e.getClass().getSimpleName());
        }
    }

    private boolean bringOneUp() {
        Optional<Behind> next = jdbc.sql(
                        "select person_id, keycloak_id from accounts where behind limit 1 for update skip locked")
                .query(Behind.class)
                .optional();
        next.ifPresent(this::bringUp);
        return next.isPresent();
    }

    private void bringUp(Behind account) {
        try {
            users.place(account.keycloakId(), account.personId(), memberships.of(account.personId()));
        } catch (KeycloakRefusal e) {
            log.error("Keycloak refuses what {} is; its next event tries again", account.keycloakId(), e);
        }
        jdbc.sql("update accounts set behind = false where person_id = ?")
                .param(account.personId())
                .update();
    }
}

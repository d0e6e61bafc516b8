package nl.stagerocs.identity.accounts;

import java.util.Optional;
import nl.stagerocs.identity.keycloak.KeycloakRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClientException;

/**
 * Sends the mail in which somebody chooses a password, once, apart from the roster: an address that takes no mail, or a mail
 * server that is down, keeps nobody else waiting.
 */
@Component
class Invitations {

    private static final Logger log = LoggerFactory.getLogger(Invitations.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KeycloakUsers users;

    Invitations(JdbcClient jdbc, TransactionTemplate transaction, KeycloakUsers users) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.users = users;
    }

    @Scheduled(fixedDelay = 1_000)
    void sendAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            log.debug("One invitation went out");
        }
    }

    private boolean sendOne() {
        Optional<String> due = jdbc.sql("""
                        select keycloak_id from accounts where invite_at <= now()
                        order by invite_at limit 1 for update skip locked""").query(String.class).optional();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(String id) {
        try {
            users.invite(id);
            jdbc.sql("update accounts set invited_at = now(), invite_at = null where keycloak_id = ?")
                    .param(id)
                    .update();
        } catch (RestClientException | KeycloakRefusal e) {
            log.warn("An invitation waits: {}", e.getClass().getSimpleName());
            jdbc.sql("""
                            update accounts set tries = tries + 1,
                                invite_at = now() + least(interval '10 seconds' * power(2, tries), interval '1 day')
                            where keycloak_id = ?""").param(id).update();
        }
    }
}

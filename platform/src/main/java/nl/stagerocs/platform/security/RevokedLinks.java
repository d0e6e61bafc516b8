package nl.stagerocs.platform.security;

import java.util.UUID;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every service: a revoked link counts as used, so it opens nothing any more. */
@AutoConfiguration
class RevokedLinks {

    record ActionLinkRevoked(UUID linkId) {}

    @Bean
    Subscription revokedLinks(JdbcTemplate jdbc) {
        return Subscription.to("notification.links")
                .on(
                        "nl.stagerocs.notification.ActionLinkRevoked.v1",
                        ActionLinkRevoked.class,
                        (event, header) -> jdbc.update(
                                "insert into used_links (jti) values (?) on conflict do nothing", event.linkId()));
    }
}

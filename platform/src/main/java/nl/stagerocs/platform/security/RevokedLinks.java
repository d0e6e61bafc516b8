package nl.stagerocs.platform.security;

import java.util.UUID;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every service: a revoked link opens nothing any more; one that settled what it was for stays as used as it is. */
@AutoConfiguration
class RevokedLinks {

    private static final String REVOKE =
            "insert into used_links (jti, revoked) values (?, true) on conflict (jti) do update set revoked = true";

    private static final String REVOKE_UNUSED =
            "insert into used_links (jti, revoked) values (?, true) on conflict do nothing";

    record ActionLinkRevoked(UUID linkId, @Nullable Boolean settled) {}

    @Bean
    Subscription revokedLinks(JdbcTemplate jdbc) {
        return Subscription.to("notification.links")
                .on(
                        "nl.stagerocs.notification.ActionLinkRevoked.v1",
                        ActionLinkRevoked.class,
                        (event, header) -> jdbc.update(
                                Boolean.TRUE.equals(event.settled()) ? REVOKE_UNUSED : REVOKE, event.linkId()));
    }
}

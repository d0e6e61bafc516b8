package nl.stagerocs.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How requests of one session that run at the same time leave its row whole. */
@Configuration
class SessionRows {

    /** A request that began before its reader had signed in, and ends after it, must not take the sign-in back. */
    private static final String UPDATE = """
            with seen (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
                as (select ?::text, ?::bigint, ?::int, ?::bigint, ?::text)
            update %TABLE_NAME% kept
            set session_id = seen.session_id, last_access_time = seen.last_access_time,
                max_inactive_interval = seen.max_inactive_interval, expiry_time = seen.expiry_time,
                principal_name = seen.principal_name
            from seen
            where kept.primary_id = ? and (kept.principal_name is null or seen.principal_name is not null)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> keepsSignIn() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesAnAttributeTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}

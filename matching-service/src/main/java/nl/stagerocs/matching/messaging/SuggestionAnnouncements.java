package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services what supervisors suggest and how students answer. */
@Component
public class SuggestionAnnouncements {

    private static final String SUGGESTIONS = """
            select id as suggestion_id, student_id, place_id, suggested_by as supervisor_id, word, refused_at is null as wanted
            from suggestions where id = any (?)""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SuggestionAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public void suggested(String school, UUID suggestion) {
        outbox.publish(
                school,
                suggestion,
                read(List.of(suggestion), PlaceSuggested.class).getFirst());
    }

    public void answered(String school, List<UUID> ids) {
        outbox.publishAll(
                school,
                read(ids, SuggestionAnswered.class).stream()
                        .map(each -> new Told(each.suggestionId(), each))
                        .toList());
    }

    private <T extends Record> List<T> read(List<UUID> ids, Class<T> type) {
        return jdbc.sql(SUGGESTIONS).param(ids.toArray(UUID[]::new)).query(type).list();
    }
}

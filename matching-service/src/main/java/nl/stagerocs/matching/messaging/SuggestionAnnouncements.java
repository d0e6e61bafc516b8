package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services what supervisors suggest and how students answer. */
@Component
public class SuggestionAnnouncements {

    private static final String SUGGESTION = """
            select id as suggestion_id, student_id, place_id, suggested_by as supervisor_id, word, refused_at is null as wanted
            from suggestions where id = ?""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SuggestionAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public void suggested(String school, UUID suggestion) {
        publish(school, suggestion, PlaceSuggested.class);
    }

    public void answered(String school, UUID suggestion) {
        publish(school, suggestion, SuggestionAnswered.class);
    }

    private <T extends Record> void publish(String school, UUID suggestion, Class<T> type) {
        outbox.publish(
                school,
                suggestion,
                jdbc.sql(SUGGESTION).param(suggestion).query(type).single());
    }
}

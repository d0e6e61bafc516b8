package nl.stagerocs.internship.journeys;

import java.sql.Timestamp;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is known of each placement. Every fact has its own column, so the order in which topics are heard does not matter. */
@Repository
public class Progress {

    private static final Set<String> FACTS =
            Set.of("placement", "agreement_id", "agreement", "next_signer", "report", "result", "completed", "rated");

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The progress of a placement, known from its first fact on. */
    public Facts of(EventHeader header, UUID placement, UUID student) {
        jdbc.sql("""
                        insert into progress (placement_id, school_id, student_id, changed_at) values (?, ?, ?, ?)
                        on conflict (placement_id) do update set changed_at = greatest(progress.changed_at, excluded.changed_at)""")
                .params(placement, header.school(), student, Timestamp.from(header.time()))
                .update();
        return new Facts(placement);
    }

    /** An application is open, or not any more. */
    public void application(String school, UUID application, UUID student, boolean open) {
        jdbc.sql("""
                        insert into applications (id, school_id, student_id, open) values (?, ?, ?, ?)
                        on conflict (id) do update set open = applications.open and excluded.open""").params(application, school, student, open).update();
    }

    /** The facts of one placement. */
    public final class Facts {

        private final UUID placement;

        private Facts(UUID placement) {
            this.placement = placement;
        }

        /** Writes one fact. */
        public Facts set(String fact, Object value) {
            if (!FACTS.contains(fact)) {
                throw new IllegalArgumentException(fact);
            }
            jdbc.sql("update progress set " + fact + " = ? where placement_id = ?")
                    .params(value, placement)
                    .update();
            return this;
        }
    }
}

package nl.stagerocs.matching.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services when a recognition is gone that something depends on, and when nothing does any more. */
@Component
public class RecognitionAnnouncements {

    private static final String TOUCHED = """
            select p.id from places p join recognitions n on n.company_id = p.company_id and n.crebo = p.crebo
            where p.company_id = :company and p.crebo = coalesce(:crebo, p.crebo) and not n.recognised and p.ends_on >= :today
              and (p.state = 'OFFERED' or exists (select from placements m where m.place_id = p.id and m.state in ('PROPOSED', 'APPROVED')))
            order by p.id limit 1""";

    /** The relation manager, when that is a coordinator; else every coordinator. */
    private static final String COORDINATORS = """
            with coordinators as (
                select b.id, b.id = c.owner_id as owner from staff b join companies c on c.school_id = b.school_id
                where c.id = ? and 'COORDINATOR' = any (b.roles))
            select id from coordinators where owner or not exists (select from coordinators where owner) order by id""";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    RecognitionAnnouncements(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A recognition is gone; said when a place or placement depends on it. */
    public void lapsed(String school, UUID company, String crebo) {
        touched(company, crebo)
                .ifPresent(place -> outbox.publish(
                        school, company, new RecognitionLapsed(company, place, crebo, coordinators(company))));
    }

    /** Something changed at a company; said when nothing of it depends on a lost recognition. */
    public void settled(String school, UUID company) {
        if (touched(company, null).isEmpty()) {
            outbox.publish(school, company, new RecognitionSettled(company));
        }
    }

    private Optional<UUID> touched(UUID company, @Nullable String crebo) {
        return jdbc.sql(TOUCHED)
                .param("company", company)
                .param("crebo", crebo)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }

    private List<UUID> coordinators(UUID company) {
        return jdbc.sql(COORDINATORS).param(company).query(UUID.class).list();
    }
}

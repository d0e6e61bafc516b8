package nl.stagerocs.matching.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services when a recognition is gone that something depends on, and when a coordinator has none left. */
@Component
public class RecognitionAnnouncements {

    /** Whether {@code places p}, or a placement there, depends on {@code recognitions n} of its company. */
    public static final String DEPENDS = """
            (p.ends_on >= :today
             and (p.state = 'OFFERED' and n.crebo = any (p.crebo || p.also_crebos)
                  or exists (select from placements m join students s on s.id = m.student_id
                             join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
                             where m.place_id = p.id and m.state in ('PROPOSED', 'APPROVED')
                               and crebo_that_counts(o.crebo, p.crebo, p.also_crebos) = n.crebo)))
            """;

    private static final String TOUCHED =
            "from places p join recognitions n on n.company_id = p.company_id where not n.recognised and " + DEPENDS;

    private static final String COORDINATORS =
            "with coordinators as (select id from staff where 'COORDINATOR' = any (roles)) ";

    /** The relation manager, when that is a coordinator; else every coordinator. */
    private static final String OF_COMPANY = COORDINATORS + """
            select k.id from coordinators k join companies c on c.id = :company
            where k.id = c.owner_id or not exists (select from coordinators o where o.id = c.owner_id) order by k.id""";

    private static final String WITHOUT_ANY =
            COORDINATORS + ", touched as (select distinct p.company_id " + TOUCHED + """
            )
            select k.id from coordinators k where not exists (
                select from touched t join companies c on c.id = t.company_id
                where k.id = c.owner_id or not exists (select from coordinators o where o.id = c.owner_id)) order by k.id""";

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
        jdbc.sql("select p.id " + TOUCHED + "and p.company_id = :company and n.crebo = :crebo order by p.id limit 1")
                .param("company", company)
                .param("crebo", crebo)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional()
                .ifPresent(place -> outbox.publish(
                        school, company, new RecognitionLapsed(company, place, crebo, coordinatorsOf(company))));
    }

    /** Something changed at companies with a lost recognition; said when a coordinator has nothing left to choose. */
    public void settled(String school, Collection<UUID> companies) {
        if (companies.isEmpty()) {
            return;
        }
        List<UUID> free = jdbc.sql(WITHOUT_ANY)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
        if (!free.isEmpty()) {
            outbox.publishAll(
                    school,
                    companies.stream()
                            .map(each -> new Told(each, new RecognitionSettled(each, free)))
                            .toList());
        }
    }

    private List<UUID> coordinatorsOf(UUID company) {
        return jdbc.sql(OF_COMPANY).param("company", company).query(UUID.class).list();
    }
}

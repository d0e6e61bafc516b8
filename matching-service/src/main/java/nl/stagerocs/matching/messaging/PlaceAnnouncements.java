package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services about places. */
@Component
public class PlaceAnnouncements {

    private static final String PLACES = """
            select p.id as place_id, c.id as company_id, c.name as company_name, c.town as company_town, c.leerbedrijf_id, p.trainer_id,
                   p.title, p.crebo, array_to_string(p.also_crebos, ',') as also_crebos, p.leerweg, p.starts_on, p.ends_on, p.days_per_week, p.capacity, p.capacity - p.taken as room
            from places p join companies c on c.id = p.company_id
            """;

    private static final String BY_CODE = "where p.state = 'OFFERED' and p.code in (:keys)";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final RecognitionAnnouncements recognitions;

    PlaceAnnouncements(JdbcClient jdbc, Outbox outbox, RecognitionAnnouncements recognitions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.recognitions = recognitions;
    }

    /** These places are offered from now on. */
    public void published(String school, List<String> codes) {
        read(BY_CODE, codes, PlacePublished.class).forEach(each -> outbox.publish(school, each.placeId(), each));
    }

    /** Something of these places has changed; nobody else knows of those that are not offered. A lost recognition may touch nothing more by it. */
    public void changed(String school, List<String> codes) {
        moved(school, codes);
        recognitions.settled(school, withLostRecognitions(codes));
    }

    /** These places belong to another company from now on; what that means for lost recognitions is said of the companies. */
    public void moved(String school, List<String> codes) {
        read(BY_CODE, codes, PlaceChanged.class).forEach(each -> outbox.publish(school, each.placeId(), each));
    }

    /** The company of these places has changed. */
    public void changedOf(String school, List<String> leerbedrijfIds) {
        read("where p.state = 'OFFERED' and c.leerbedrijf_id in (:keys)", leerbedrijfIds, PlaceChanged.class)
                .forEach(each -> outbox.publish(school, each.placeId(), each));
    }

    /** A place that was offered, and whose it is. */
    public record Withdrawn(UUID placeId, UUID companyId) {}

    /** These places are offered no more. */
    public void withdrawn(String school, List<Withdrawn> places) {
        outbox.publishAll(
                school,
                places.stream()
                        .map(each -> new Told(each.placeId(), new PlaceWithdrawn(each.placeId(), each.companyId())))
                        .toList());
    }

    private List<UUID> withLostRecognitions(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select distinct p.company_id from places p join recognitions n on n.company_id = p.company_id
                                where p.code in (:codes) and n.lapsed_at is not null""").param("codes", codes).query(UUID.class).list();
    }

    private <T> List<T> read(String which, List<String> keys, Class<T> type) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql(PLACES + which).param("keys", keys).query(type).list();
    }
}

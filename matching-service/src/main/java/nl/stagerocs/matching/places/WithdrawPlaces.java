package nl.stagerocs.matching.places;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.matching.messaging.PlaceAnnouncements.Withdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws many places at once: who waits for an answer is told so, placements go on, and what was withdrawn before stays as it is. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WithdrawPlaces {

    private static final String NO_MORE = "Deze plek is er niet meer.";

    private final PlaceAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final JdbcClient jdbc;

    WithdrawPlaces(PlaceAnnouncements announcements, ApplicationEventPublisher inside, JdbcClient jdbc) {
        this.announcements = announcements;
        this.inside = inside;
        this.jdbc = jdbc;
    }

    private record Place(UUID placeId, UUID companyId, boolean offered) {}

    void withCodes(String school, List<String> codes) {
        withdraw(school, "code = any (cast(:keys as text[]))", codes.toArray(String[]::new));
    }

    /** All places of these companies. */
    public void ofCompanies(String school, List<UUID> companies) {
        withdraw(school, "company_id = any (cast(:keys as uuid[]))", companies.toArray(UUID[]::new));
    }

    private void withdraw(String school, String which, Object[] keys) {
        UUID[] held = jdbc
                .sql("select id from places where " + which + " and state <> 'WITHDRAWN' order by id for update")
                .param("keys", keys)
                .query(UUID.class)
                .stream()
                .toArray(UUID[]::new);
        List<Withdrawn> offered = jdbc.sql("""
                        update places set state = 'WITHDRAWN', version = version + 1 where id = any (cast(:held as uuid[]))
                        returning id as place_id, company_id, old.state = 'OFFERED' as offered""").param("held", held).query(Place.class).stream()
                .filter(Place::offered)
                .map(each -> new Withdrawn(each.placeId(), each.companyId()))
                .toList();
        announce(school, offered, NO_MORE);
    }

    /** Tells everybody that these are offered no more; who still waits for an answer gets this reason. */
    void announce(String school, List<Withdrawn> offered, String reason) {
        announcements.withdrawn(school, offered);
        inside.publishEvent(new PlacesWithdrawn(
                school, offered.stream().map(Withdrawn::placeId).toList(), reason));
    }
}

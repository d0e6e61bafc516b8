package nl.stagerocs.connector.recognitions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.connector.stagemarkt.Recognition;
import nl.stagerocs.connector.stagemarkt.Recognition.Outcome;
import nl.stagerocs.platform.ids.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What SBB said about each place and when: all that may be kept of its answers. */
@Service
@Transactional
public class Recognitions {

    private final PendingChecks pending;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Recognitions(PendingChecks pending, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.pending = pending;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A place is offered or has changed: asks again unless the last answer was about just this. */
    public void ask(String school, PlaceOnOffer place) {
        if (isLastAnswer(place)) {
            pending.remove(place.placeId());
        } else {
            pending.add(school, place);
        }
    }

    /** A place is no longer offered: nobody needs to know. */
    public void forget(UUID place) {
        pending.remove(place);
    }

    /** The next company to ask about, if any is due. */
    Optional<String> next() {
        return pending.claim();
    }

    /** SBB has answered about a company: settles all its places, as they are by now. */
    void settle(String leerbedrijfId, Optional<Recognition> recognition, Instant at) {
        pending.take(leerbedrijfId).forEach(each -> {
            PlaceOnOffer place = each.place();
            Outcome outcome = recognition
                    .map(it -> it.on(place.startsOn(), place.crebo()))
                    .orElse(Outcome.NONE);
            keep(each.schoolId(), place, outcome, at);
            events.publishEvent(new RecognitionChecked(each.schoolId(), place, outcome, at));
        });
    }

    /** SBB could not be asked about a company now. */
    void postpone(String leerbedrijfId) {
        pending.postpone(leerbedrijfId);
    }

    private boolean isLastAnswer(PlaceOnOffer place) {
        return jdbc.sql("""
                        select coalesce((
                            select company_id = :company and leerbedrijf_id = :leerbedrijf and crebo = :crebo
                                   and leerweg is not distinct from :leerweg and starts_on = :startsOn
                            from recognition_checks where place_id = :place order by verified_at desc limit 1), false)""")
                .param("company", place.companyId())
                .param("leerbedrijf", place.leerbedrijfId())
                .param("crebo", place.crebo())
                .param("leerweg", place.leerweg())
                .param("startsOn", place.startsOn())
                .param("place", place.placeId())
                .query(Boolean.class)
                .single();
    }

    private void keep(String school, PlaceOnOffer place, Outcome outcome, Instant at) {
        jdbc.sql("""
                        insert into recognition_checks
                            (id, school_id, place_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on,
                             recognised, valid_from, valid_until, verified_at)
                        values (:id, :school, :place, :company, :leerbedrijf, :crebo, :leerweg, :startsOn,
                                :recognised, :validFrom, :validUntil, :verifiedAt)""")
                .param("id", Ids.next())
                .param("school", school)
                .param("place", place.placeId())
                .param("company", place.companyId())
                .param("leerbedrijf", place.leerbedrijfId())
                .param("crebo", place.crebo())
                .param("leerweg", place.leerweg())
                .param("startsOn", place.startsOn())
                .param("recognised", outcome.recognised())
                .param("validFrom", outcome.period().from())
                .param("validUntil", outcome.period().until())
                .param("verifiedAt", Timestamp.from(at))
                .update();
    }
}

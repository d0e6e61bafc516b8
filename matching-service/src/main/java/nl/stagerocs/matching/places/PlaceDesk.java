package nl.stagerocs.matching.places;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.matching.messaging.PlaceAnnouncements.Withdrawn;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the coordinator makes, changes, offers and withdraws places. */
@Service
@Transactional
class PlaceDesk {

    private final Places places;
    private final PlaceTermsRules rules;
    private final PlaceAnnouncements announcements;
    private final WithdrawPlaces withdraw;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceDesk(
            Places places,
            PlaceTermsRules rules,
            PlaceAnnouncements announcements,
            WithdrawPlaces withdraw,
            JdbcClient jdbc,
            Clock clock) {
        this.places = places;
        this.rules = rules;
        this.announcements = announcements;
        this.withdraw = withdraw;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a draft, which only the coordinator sees. */
    UUID draft(String school, UUID company, PlaceTerms terms) {
        PlaceCompany found = jdbc.sql(
                        "select id, name, lat, lon, size from companies where id = ? and left_on is null for key share")
                .param(company)
                .query(PlaceCompany.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        rules.refuseWrong(company, terms);
        return places.saveAndFlush(new Place(Ids.next(), school, found, terms, clock.instant()))
                .id();
    }

    void change(UUID id, @Nullable String ifMatch, PlaceTerms wanted) {
        Place place = held(id, ifMatch);
        rules.refuseWrong(place.companyId(), wanted);
        place.change(wanted);
        places.flush();
        announcements.changed(place.schoolId(), List.of(place.code()));
    }

    /** Refuses a place whose company ({@code place-company-left}), trainer or programme has left. */
    void offer(UUID id, @Nullable String ifMatch) {
        refuseLeftCompany(id);
        Place place = held(id, ifMatch);
        place.offer(clock.instant());
        rules.refuseLeft(place.terms());
        places.flush();
        announcements.published(place.schoolId(), List.of(place.code()));
    }

    /** Withdraws a place; who still waits for an answer gets this reason. */
    void withdraw(UUID id, @Nullable String ifMatch, String reason) {
        Place place = held(id, ifMatch);
        boolean wasOffered = place.isOffered();
        place.withdraw();
        places.flush();
        if (wasOffered) {
            withdraw.announce(place.schoolId(), List.of(new Withdrawn(id, place.companyId())), reason);
        }
    }

    /** The company is held before the place, as it is where companies leave. */
    private void refuseLeftCompany(UUID place) {
        boolean here = jdbc.sql(
                        "select c.left_on is null from places p join companies c on c.id = p.company_id where p.id = ? for key share of c")
                .param(place)
                .query(Boolean.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (!here) {
            throw Refusal.conflict("place-company-left");
        }
    }

    /** Held against acceptances and applications of the same moment, so that all of them see what is decided here. */
    private Place held(UUID id, @Nullable String ifMatch) {
        UUID held = jdbc.sql("select id from places where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Place place = places.findById(held).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, place.version());
        return place;
    }
}

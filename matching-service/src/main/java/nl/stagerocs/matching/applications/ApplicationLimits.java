package nl.stagerocs.matching.applications;

import java.util.UUID;
import nl.stagerocs.matching.places.Fitting;
import nl.stagerocs.matching.settings.SchoolSettings;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many applications a student and a place may have open, and whether there is room and the place fits at all. */
@Component
class ApplicationLimits {

    private final Applications applications;
    private final Fitting fitting;
    private final JdbcClient jdbc;

    ApplicationLimits(Applications applications, Fitting fitting, JdbcClient jdbc) {
        this.applications = applications;
        this.fitting = fitting;
        this.jdbc = jdbc;
    }

    void check(UUID student, UUID place, SchoolSettings settings) {
        if (applications.isAsked(student, place)) {
            throw Refusal.conflict("application-twice");
        }
        if (applications.open(student).size() >= settings.mostOpenPerStudent()) {
            throw Refusal.field("placeId", "applications-too-many", settings.mostOpenPerStudent());
        }
        refuseWithoutRoom(place);
        fitting.barrier(place, student).ifPresent(barrier -> {
            throw Refusal.conflict("application-misfit", barrier.message());
        });
        takeTurnsAtPlace(place);
        if (applications.openAt(place) >= settings.mostOpenPerPlace()) {
            throw Refusal.field("placeId", "place-applications-too-many");
        }
    }

    /** The place is held, so that one who withdraws it at this moment finds the application. */
    private void refuseWithoutRoom(UUID place) {
        String refusal =
                jdbc.sql("""
                        select case when state = 'WITHDRAWN' then 'place-withdrawn' when taken = capacity then 'place-full' else '' end
                        from places where id = ? and state <> 'DRAFT' for key share""").param(place).query(String.class).optional().orElseThrow(Refusal::notFound);
        if (!refusal.isEmpty()) {
            throw Refusal.conflict(refusal);
        }
    }

    /** Not the place's row, which an acceptance would wait for. */
    private void takeTurnsAtPlace(UUID place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("applications at " + place)
                .query((row, index) -> true)
                .single();
    }
}

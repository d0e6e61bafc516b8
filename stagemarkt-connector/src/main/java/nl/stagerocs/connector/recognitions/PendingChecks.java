package nl.stagerocs.connector.recognitions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The checks that are still to be done. One answer about a company serves all its places, so work is claimed per company. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PendingChecks {

    /** Longer than any question to Stagemarkt takes; a copy of this service that dies gives its claim back by it. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PendingChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Pending(
            String schoolId,
            UUID placeId,
            UUID companyId,
            String leerbedrijfId,
            String crebo,
            @Nullable String leerweg,
            LocalDate startsOn) {

        Question question() {
            return new Question(placeId, companyId, leerbedrijfId, crebo, leerweg, startsOn);
        }
    }

    void add(String school, Question question) {
        jdbc.sql("""
                        insert into pending_checks (place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, next_at)
                        values (:place, :school, :company, :leerbedrijf, :crebo, :leerweg, :startsOn, :nextAt)
                        on conflict (place_id, crebo) do update set company_id = excluded.company_id, leerbedrijf_id = excluded.leerbedrijf_id,
                            leerweg = excluded.leerweg, starts_on = excluded.starts_on, attempts = 0, next_at = excluded.next_at""")
                .param("place", question.placeId())
                .param("school", school)
                .param("company", question.companyId())
                .param("leerbedrijf", question.leerbedrijfId())
                .param("crebo", question.crebo())
                .param("leerweg", question.leerweg())
                .param("startsOn", question.startsOn())
                .param("nextAt", inFuture(Duration.ZERO))
                .update();
    }

    void remove(Question question) {
        jdbc.sql("delete from pending_checks where place_id = ? and crebo = ?")
                .params(question.placeId(), question.crebo())
                .update();
    }

    /** Drops what is asked about a place for other programmes than these. */
    void keepOnly(UUID place, List<String> crebos) {
        jdbc.sql("delete from pending_checks where place_id = ? and crebo <> all (?)")
                .params(place, crebos.toArray(String[]::new))
                .update();
    }

    void remove(UUID place) {
        jdbc.sql("delete from pending_checks where place_id = ?").param(place).update();
    }

    /** Takes the company that has waited longest; nobody else gets it while the claim lasts. */
    Optional<String> claim() {
        return jdbc.sql("""
                        with longest as (
                            select leerbedrijf_id from pending_checks where next_at <= ? order by next_at limit 1 for update skip locked)
                        update pending_checks p set next_at = ? from longest where p.leerbedrijf_id = longest.leerbedrijf_id
                        returning p.leerbedrijf_id""").params(inFuture(Duration.ZERO), inFuture(CLAIM)).query(String.class).list().stream()
                .findFirst();
    }

    /** Takes all checks of a company away, to be settled. */
    List<Pending> take(String leerbedrijfId) {
        return jdbc.sql("""
                        delete from pending_checks where leerbedrijf_id = ?
                        returning school_id, place_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on""").param(leerbedrijfId).query(Pending.class).list();
    }

    /** Leaves a company for later: half a minute at first, twice as long each time, at most an hour, spread a little. */
    void postpone(String leerbedrijfId) {
        jdbc.sql("""
                        update pending_checks set attempts = attempts + 1,
                            next_at = cast(? as timestamptz)
                                + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10))) * (0.8 + 0.4 * random())
                        where leerbedrijf_id = ?""").params(inFuture(Duration.ZERO), leerbedrijfId).update();
    }

    private Timestamp inFuture(Duration wait) {
        return Timestamp.from(clock.instant().plus(wait));
    }
}

package nl.stagerocs.connector.recognitions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked of SBB, and when the next time. One answer about a company serves all that is due there, so work is claimed per
 * company.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Questions {

    /** Longer than any question to Stagemarkt takes; a copy of this service that dies gives its claim back by it. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration again;

    /** @param again how long an answer serves before it is asked again */
    Questions(JdbcClient jdbc, Clock clock, @Value("${stagerocs.recognitions.again}") Duration again) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.again = again;
    }

    /** Is due at once, unless just this is asked already: then when that is. */
    void add(Question question) {
        jdbc.sql("""
                        insert into questions as q
                            (asker_id, place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, ends_on, next_at)
                        values (:asker, :place, :school, :company, :leerbedrijf, :crebo, :leerweg, :startsOn, :endsOn, :now)
                        on conflict (asker_id, crebo) do update
                        set company_id = excluded.company_id, leerbedrijf_id = excluded.leerbedrijf_id, leerweg = excluded.leerweg,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on, attempts = 0, next_at = excluded.next_at
                        where (q.company_id, q.leerbedrijf_id, q.leerweg, q.starts_on, q.ends_on) is distinct from
                              (excluded.company_id, excluded.leerbedrijf_id, excluded.leerweg, excluded.starts_on, excluded.ends_on)""")
                .param("asker", question.askerId())
                .param("place", question.placeId())
                .param("school", question.schoolId())
                .param("company", question.companyId())
                .param("leerbedrijf", question.leerbedrijfId())
                .param("crebo", question.crebo())
                .param("leerweg", question.leerweg())
                .param("startsOn", question.startsOn())
                .param("endsOn", question.endsOn())
                .param("now", inFuture(Duration.ZERO))
                .update();
    }

    /** A place may have moved to another company: its placements ask there from now on. */
    void move(UUID place, UUID company, String leerbedrijfId) {
        jdbc.sql("""
                        update questions set company_id = :company, leerbedrijf_id = :leerbedrijf, attempts = 0, next_at = :now
                        where place_id = :place and asker_id <> place_id
                          and (company_id, leerbedrijf_id) is distinct from (:company, :leerbedrijf)""")
                .param("place", place)
                .param("company", company)
                .param("leerbedrijf", leerbedrijfId)
                .param("now", inFuture(Duration.ZERO))
                .update();
    }

    /** Drops what is asked for other programmes than these. */
    void keepOnly(UUID asker, List<String> crebos) {
        jdbc.sql("delete from questions where asker_id = ? and crebo <> all (?)")
                .params(asker, crebos.toArray(String[]::new))
                .update();
    }

    void remove(UUID asker) {
        jdbc.sql("delete from questions where asker_id = ?").param(asker).update();
    }

    /** Takes the company that has waited longest; nobody else gets it while the claim lasts. */
    Optional<String> claim() {
        return jdbc
                .sql("""
                        with longest as (
                            select leerbedrijf_id from questions where next_at <= :now order by next_at limit 1 for update skip locked)
                        update questions q set next_at = :claimed from longest
                        where q.leerbedrijf_id = longest.leerbedrijf_id and q.next_at <= :now
                        returning q.leerbedrijf_id""")
                .param("now", inFuture(Duration.ZERO))
                .param("claimed", inFuture(CLAIM))
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Takes what is due at a company, to be settled; it is due again later, unless its last day is past. */
    List<Question> take(String leerbedrijfId) {
        jdbc.sql("delete from questions where leerbedrijf_id = ? and ends_on < ?")
                .params(leerbedrijfId, LocalDate.now(clock))
                .update();
        return jdbc.sql("""
                        update questions set attempts = 0, next_at = :again where leerbedrijf_id = :leerbedrijf and next_at <= :claimed
                        returning school_id, asker_id, place_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, ends_on""")
                .param("leerbedrijf", leerbedrijfId)
                .param("claimed", inFuture(CLAIM))
                .param("again", inFuture(again))
                .query(Question.class)
                .list();
    }

    /** Leaves what is due at a company for later: half a minute at first, twice as long each time, at most an hour, spread a little. */
    void postpone(String leerbedrijfId) {
        jdbc.sql("""
                        update questions set attempts = attempts + 1,
                            next_at = cast(:now as timestamptz)
                                + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10))) * (0.8 + 0.4 * random())
                        where leerbedrijf_id = :leerbedrijf and next_at <= :claimed""")
                .param("leerbedrijf", leerbedrijfId)
                .param("now", inFuture(Duration.ZERO))
                .param("claimed", inFuture(CLAIM))
                .update();
    }

    private Timestamp inFuture(Duration wait) {
        return Timestamp.from(clock.instant().plus(wait));
    }
}

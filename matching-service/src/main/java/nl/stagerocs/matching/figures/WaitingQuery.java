package nl.stagerocs.matching.figures;

import static nl.stagerocs.matching.figures.Division.GROUP;
import static nl.stagerocs.matching.figures.Division.PROGRAMME;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who searches and is without a place, longest first. */
@Repository
class WaitingQuery {

    /** Narrows the list to a line of the report, by programme unless it says otherwise, and to what holds the students up. */
    record Filter(
            @Nullable Division by,
            @Nullable String key,
            @Nullable Standing standing) {

        private String line() {
            return key == null ? "" : " and " + division().key() + " = :key";
        }

        private String searches() {
            return key == null ? GROUP.searches() : division().searches();
        }

        private Division division() {
            return by == null ? PROGRAMME : by;
        }
    }

    private final JdbcClient jdbc;

    WaitingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingLine> rows(Filter filter, @Nullable String cursor, int most, Caller caller) {
        refuseUnknown(filter, caller);
        List<String> after = Cursor.read(cursor, Instant.class, UUID.class);
        return jdbc.sql(Standings.of(filter.searches()) + ", " + Standings.OFFER
                        + """
                        , page as (
                            select d.*, s.number, s.first_name, s.infix, s.last_name, s.school_id, s.supervisor_id, v.since
                            from standings d join students s on s.id = d.id cross join lateral (
                                select greatest(uuid_extract_timestamp(d.id), d.searched_from::timestamp at time zone 'Europe/Amsterdam') as since) v join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id) join programmes o on o.id = g.programme_id
                            where d.standing not in ('PLACED', 'SEARCHES_LATER') and (cast(:standing as text) is null or d.standing = :standing)
                              and (cast(:id as uuid) is null or (v.since, d.id) > (cast(:since as timestamptz), cast(:id as uuid)))%3$s
                            order by v.since, d.id limit :most)
                        , fits as materialized (
                            select g.id, g.period_id, sum(f.room) as room
                            from (select distinct group_id, period_id from page) d join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id)
                            join programmes o on o.id = g.programme_id join offer f on %1$s
                            group by g.id, g.period_id)
                        select d.id, d.number, concat_ws(' ', d.first_name, d.infix, d.last_name) as name, g.id as group_id, g.name as group_name,
                               o.name as programme_name, o.crebo, nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name,
                               d.since, d.standing, d.open, d.about,
                               coalesce(f.room, 0) as fits
                        from page d join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id) join programmes o on o.id = g.programme_id
                        left join fits f on (f.id, f.period_id) = (d.group_id, d.period_id)
                        left join staff b on b.school_id = d.school_id and b.id = d.supervisor_id
                        order by d.since, d.id""".formatted(Standings.FITS, filter.searches(), filter.line()))
                .param("all", Readers.seesAll(caller))
                .param("me", caller.personId())
                .param(
                        "standing",
                        filter.standing() == null ? null : filter.standing().name())
                .param("key", filter.key())
                .param("since", after.isEmpty() ? null : after.getFirst())
                .param("id", after.isEmpty() ? null : after.getLast())
                .param("most", most)
                .query(WaitingLine.class)
                .list();
    }

    /** The key has to be that of a line with students whom the reader may see. */
    private void refuseUnknown(Filter filter, Caller caller) {
        if (filter.key() != null && !isLine(filter, caller)) {
            throw Refusal.notFound();
        }
    }

    private boolean isLine(Filter filter, Caller caller) {
        return jdbc.sql("""
                        select exists (
                            select from %s g join programmes o on o.id = g.programme_id join students s on s.group_id = g.id
                            where s.left_on is null and (:all or s.supervisor_id = :me)%s)""".formatted(filter.searches(), filter.line()))
                .param("all", Readers.seesAll(caller))
                .param("me", caller.personId())
                .param("key", filter.key())
                .query(Boolean.class)
                .single();
    }
}

package nl.stagerocs.matching.figures;

import java.util.List;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who is without a place, longest first: a student's id sorts by the moment that the school brought the student in. */
@Repository
class WaitingQuery {

    /** Narrows the list to a line of the report and to what holds the students up. */
    record Filter(
            @Nullable Division by,
            @Nullable String key,
            @Nullable Standing standing) {

        private String line() {
            return by == null || key == null ? "" : " and " + by.key() + " = :key";
        }

        private String searches() {
            return by == null || key == null ? "groups_now" : by.searches();
        }
    }

    private final JdbcClient jdbc;

    WaitingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingLine> rows(Filter filter, @Nullable String cursor, int most, Caller caller) {
        List<String> after = Cursor.read(cursor, 1);
        return jdbc.sql(Standings.of(filter.searches()) + ", " + Standings.OFFER
                        + """
                        , page as (
                            select d.*, s.number, s.first_name, s.infix, s.last_name, s.school_id, s.supervisor_id
                            from standings d join students s on s.id = d.id join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id) join programmes o on o.id = g.programme_id
                            where d.standing <> 'PLACED' and (cast(:standing as text) is null or d.standing = :standing)
                              and (cast(:after as text) is null or d.id::text > :after)%3$s
                            order by d.id limit :most)
                        , fits as materialized (
                            select g.id, g.period_id, sum(f.room) as room
                            from (select distinct group_id, period_id from page) d join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id)
                            join programmes o on o.id = g.programme_id join offer f on %1$s
                            group by g.id, g.period_id)
                        select d.id, d.number, concat_ws(' ', d.first_name, d.infix, d.last_name) as name, g.id as group_id, g.name as group_name,
                               o.name as programme_name, o.crebo, nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name,
                               uuid_extract_timestamp(d.id) as since, d.standing, d.open, d.about,
                               coalesce(f.room, 0) as fits
                        from page d join %2$s g on (g.id, g.period_id) = (d.group_id, d.period_id) join programmes o on o.id = g.programme_id
                        left join fits f on (f.id, f.period_id) = (d.group_id, d.period_id)
                        left join staff b on b.school_id = d.school_id and b.id = d.supervisor_id
                        order by d.id""".formatted(Standings.FITS, filter.searches(), filter.line()))
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .param(
                        "standing",
                        filter.standing() == null ? null : filter.standing().name())
                .param("key", filter.key())
                .param("after", after.isEmpty() ? null : after.getFirst())
                .param("most", most)
                .query(WaitingLine.class)
                .list();
    }
}

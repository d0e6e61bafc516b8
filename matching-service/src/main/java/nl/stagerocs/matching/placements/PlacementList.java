package nl.stagerocs.matching.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.placements.PlacementView.CompanyOfPlacement;
import nl.stagerocs.matching.placements.PlacementView.GivenPermission;
import nl.stagerocs.matching.placements.PlacementView.May;
import nl.stagerocs.matching.placements.PlacementView.PlaceOfPlacement;
import nl.stagerocs.matching.placements.PlacementView.StudentOfPlacement;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Placements for reading: a supervisor sees those of who are the own students now, a coordinator all of the school. */
@Repository
class PlacementList {

    private static final int PAGE = 50;

    private static final String VISIBLE = """
            select m.*, s.supervisor_id as guide, concat_ws(' ', s.first_name, s.infix, s.last_name) as student_name, g.name as group_name, o.name as programme_name,
                   p.title, c.id as company_id, c.name as company_name, c.town, serves(n, m.starts_on) as recognised,
                   concat_ws(' ', t.first_name, t.infix, t.last_name) as trainer_name,
                   kilometres(p.lat, p.lon, s.lat, s.lon) as distance, m.state = 'APPROVED' and m.ends_on >= current_date as can_end
            from placements m
            join students s on s.id = m.student_id join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
            join places p on p.id = m.place_id join companies c on c.id = p.company_id
            join trainers t on t.school_id = p.school_id and t.id = p.trainer_id
            left join recognitions n on n.company_id = c.id and n.crebo = o.crebo
            where (s.supervisor_id = :me or :coordinator)
            """;

    private final JdbcClient jdbc;

    PlacementList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlacementView get(UUID id, Caller caller) {
        return visible(" and m.id = :id", caller)
                .param("id", id)
                .query((row, index) -> view(row, caller))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<PlacementView> all(@Nullable String state, @Nullable String cursor, Caller caller) {
        return Listing.of(rows(state, cursor, PAGE + 1, caller), PAGE, last -> Cursor.of(last.id()));
    }

    /** From the cursor on, at most so many. */
    List<PlacementView> rows(@Nullable String state, @Nullable String cursor, int most, Caller caller) {
        List<String> key = Cursor.read(cursor, UUID.class);
        return visible("""
                         and (cast(:state as text) is null or m.state = :state) and (cast(:after as text) is null or m.id::text < :after)
                         order by m.id desc limit :most""", caller)
                .param("state", state)
                .param("after", key.isEmpty() ? null : key.getFirst())
                .param("most", most)
                .query((row, index) -> view(row, caller))
                .list();
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        return jdbc.sql(VISIBLE + rest)
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR));
    }

    private static PlacementView view(ResultSet row, Caller caller) throws SQLException {
        String state = row.getString("state");
        return new PlacementView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                state,
                new StudentOfPlacement(
                        row.getObject("student_id", UUID.class),
                        row.getString("student_name"),
                        row.getString("group_name"),
                        row.getString("programme_name")),
                new PlaceOfPlacement(row.getObject("place_id", UUID.class), row.getString("title")),
                new CompanyOfPlacement(
                        row.getObject("company_id", UUID.class),
                        row.getString("company_name"),
                        row.getString("town"),
                        row.getObject("recognised", Boolean.class)),
                row.getString("trainer_name"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getInt("required_minutes"),
                row.getInt("days_per_week"),
                distance(row),
                row.getString("motivation"),
                row.getString("reason"),
                row.getObject("ended_on", LocalDate.class),
                permission(row),
                new May(
                        state.equals("PROPOSED") && caller.personId().equals(row.getObject("guide", UUID.class)),
                        row.getBoolean("can_end"),
                        row.getBoolean("can_end")
                                && caller.is(Role.COORDINATOR)
                                && Boolean.FALSE.equals(row.getObject("recognised", Boolean.class))
                                && row.getString("permitted_by") == null));
    }

    private static @Nullable GivenPermission permission(ResultSet row) throws SQLException {
        String by = row.getString("permitted_by");
        return by == null
                ? null
                : new GivenPermission(
                        by, row.getString("permitted_because"), row.getObject("permitted_on", LocalDate.class));
    }

    private static @Nullable Double distance(ResultSet row) throws SQLException {
        Double kilometres = row.getObject("distance", Double.class);
        return kilometres == null ? null : Math.round(kilometres * 10) / 10d;
    }
}

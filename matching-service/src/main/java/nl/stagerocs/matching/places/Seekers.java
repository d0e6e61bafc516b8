package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows what a caller looks for. */
@Repository
class Seekers {

    private final JdbcClient jdbc;

    Seekers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Seeker of(Caller caller) {
        return caller.is(Role.STUDENT) ? student(caller.personId()) : Seeker.STAFF;
    }

    /** What a student of the school looks for. */
    Seeker student(UUID id) {
        return jdbc.sql("""
                        select s.*, p.crebo, p.leerweg, g.starts_on, g.ends_on
                        from students s join groups_now g on g.id = s.group_id join programmes p on p.id = g.programme_id
                        where s.id = ? and s.left_on is null""")
                .param(id)
                .query((row, index) -> new Seeker(
                        id,
                        row.getString("crebo"),
                        row.getString("leerweg"),
                        row.getDate("starts_on").toLocalDate(),
                        row.getDate("ends_on").toLocalDate(),
                        row.getDate("birth_date").toLocalDate(),
                        home(row),
                        false))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private static @Nullable Town home(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new Town(row.getString("town"), "", lat, lon);
    }
}

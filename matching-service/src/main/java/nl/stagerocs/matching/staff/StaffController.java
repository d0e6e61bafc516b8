package nl.stagerocs.matching.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works at the school, and how many students each supervisor guides. */
@RestController
@RequestMapping("/api/matching/staff")
@Transactional(readOnly = true)
class StaffController {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    StaffController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mandated may sign agreements for the school */
    record StaffLine(
            UUID id, String name, String sortName, String email, List<String> roles, boolean mandated, int students) {}

    @GetMapping
    @OpenTo({Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<StaffLine> all(@RequestParam(required = false) @Nullable String cursor) {
        List<String> key = Cursor.read(cursor, String.class, UUID.class);
        boolean first = key.isEmpty();
        List<StaffLine> rows = jdbc.sql("""
                        select b.id, concat_ws(' ', b.first_name, b.infix, b.last_name) as name, b.last_name, b.email, b.roles, b.mandated,
                               (select count(*) from students s
                                where s.school_id = b.school_id and s.supervisor_id = b.id and s.left_on is null) as students
                        from staff b
                        where b.left_on is null and (:first or (b.last_name, b.id::text) > (:name, :id))
                        order by b.last_name, b.id limit\s""" + (PAGE + 1))
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .query((row, index) -> line(row))
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.sortName(), last.id()));
    }

    private static StaffLine line(ResultSet row) throws SQLException {
        return new StaffLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("last_name"),
                row.getString("email"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("mandated"),
                row.getInt("students"));
    }
}

package nl.stagerocs.matching.programmes;

import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The school's programmes; a few hundred at most, so in one page. */
@RestController
@RequestMapping("/api/matching/programmes")
@Transactional(readOnly = true)
class ProgrammeController {

    private final JdbcClient jdbc;

    ProgrammeController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Programme(UUID id, String crebo, String name, int level, String leerweg) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<Programme> all() {
        return new Listing<>(
                jdbc.sql("select id, crebo, name, level, leerweg from programmes order by name, leerweg limit 1000")
                        .query(Programme.class)
                        .list(),
                null);
    }
}

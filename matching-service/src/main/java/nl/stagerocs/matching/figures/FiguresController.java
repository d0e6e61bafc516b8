package nl.stagerocs.matching.figures;

import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the coordinator's dashboard shows of Zoeken. */
@RestController
@RequestMapping("/api/matching/figures")
@Transactional(readOnly = true)
class FiguresController {

    private final JdbcClient jdbc;

    FiguresController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param room how many students still fit at the school's places */
    record Figures(
            int students,
            int withPlace,
            int withoutPlace,
            int proposed,
            int applicationsOpen,
            int companies,
            int places,
            int room) {}

    @GetMapping
    @OpenTo(Role.COORDINATOR)
    Figures figures() {
        return jdbc.sql("""
                        select students,
                               with_place, students - with_place as without_place,
                               (select count(*) from placements where state = 'PROPOSED') as proposed,
                               (select count(*) from applications where state = 'SUBMITTED') as applications_open,
                               (select count(*) from companies where left_on is null) as companies,
                               (select count(*) from places where state = 'OFFERED') as places,
                               (select coalesce(sum(capacity - taken), 0) from places where state = 'OFFERED') as room
                        from (select count(*) as students, count(*) filter (where exists (
                                  select from placements m where m.student_id = s.id and m.state = 'APPROVED' and m.ends_on >= g.starts_on)) as with_place
                              from students s join groups_now g on g.id = s.group_id where s.left_on is null) v""").query(Figures.class).single();
    }
}

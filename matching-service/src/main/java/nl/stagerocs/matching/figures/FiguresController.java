package nl.stagerocs.matching.figures;

import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param periodName the internship that groups search for now; absent when it is not the same for all
     * @param withPlace how many students have a place for the internship that their group searches for now
     * @param withoutPlace how many have none while the search has begun
     * @param room how many students still fit at the school's places
     */
    record Figures(
            @Nullable String periodName,
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
                        select period_name, students, with_place, without_place,
                               (select count(*) from placements where state = 'PROPOSED') as proposed,
                               (select count(*) from applications where state = 'SUBMITTED') as applications_open,
                               (select count(*) from companies where left_on is null) as companies,
                               (select count(*) from places where state = 'OFFERED') as places,
                               (select coalesce(sum(capacity - taken), 0) from places where state = 'OFFERED') as room
                        from (select case when count(distinct g.period_id) = 1 then min(g.period_name) end as period_name,
                                     count(*) as students, count(*) filter (where m.placed) as with_place,
                                     count(*) filter (where g.begun and not m.placed) as without_place
                              from students s join groups_now g on g.id = s.group_id cross join lateral (select exists (
                                  select from placements m where m.student_id = s.id and m.state = 'APPROVED'
                                    and m.ends_on >= g.starts_on and m.starts_on < g.next_starts_on) as placed) m
                              where s.left_on is null) v""").query(Figures.class).single();
    }
}

package nl.stagerocs.matching.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.messaging.GroupAnnouncements;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets groups leave without students; the names stay with who was in them and with rounds, the internships go. */
@Component
class GroupLeaving implements LeavingRows {

    private final JdbcClient jdbc;
    private final GroupAnnouncements plans;
    private final Clock clock;

    GroupLeaving(JdbcClient jdbc, GroupAnnouncements plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    private record Full(String name, int students) {}

    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        jdbc.sql("select id from groups where name in (:names) order by id for update")
                .param("names", keys)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select g.name, count(*) as students from groups g join students s on s.group_id = g.id and s.left_on is null
                        where g.name in (:names) group by g.name""").param("names", keys).query(Full.class).stream()
                .map(each -> new Staying(each.name(), "leave-group-students", each.students()))
                .toList();
    }

    @Override
    public void leave(String school, List<String> keys) {
        List<UUID> gone = jdbc.sql(
                        "update groups set left_on = :today where name in (:names) and left_on is null returning id")
                .param("today", LocalDate.now(clock))
                .param("names", keys)
                .query(UUID.class)
                .list();
        jdbc.sql("delete from group_periods where group_id = any (?)")
                .param(gone.toArray(UUID[]::new))
                .update();
        plans.planned(school, gone);
    }
}

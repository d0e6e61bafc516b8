package nl.stagerocs.internship.journeys;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which internships each group does, and from when on it searches for them; what was told last counts. */
@Repository
public class GroupPlans {

    private final JdbcClient jdbc;

    GroupPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the journey takes from {@code GroupPlanned}. */
    public record Plan(UUID groupId, List<Planned> internships) {}

    /**
     * An internship of a group (BPV-periode).
     *
     * @param searchFrom the first day on which the group searches for it; absent for from the start
     */
    public record Planned(
            UUID periodId, String name, @Nullable LocalDate searchFrom, LocalDate startsOn, LocalDate endsOn) {}

    /** A group does these internships and no others. */
    public void keep(String school, Plan plan, Instant told) {
        boolean news = jdbc.sql("""
                        insert into group_plans (group_id, school_id, told_at) values (?, ?, ?)
                        on conflict (group_id) do update set told_at = excluded.told_at where group_plans.told_at <= excluded.told_at""")
                        .params(plan.groupId(), school, Timestamp.from(told))
                        .update()
                > 0;
        if (news) {
            jdbc.sql("delete from group_internships where group_id = ?")
                    .param(plan.groupId())
                    .update();
            plan.internships().forEach(each -> add(school, plan.groupId(), each));
        }
    }

    private void add(String school, UUID group, Planned planned) {
        jdbc.sql("""
                        insert into group_internships (group_id, period_id, school_id, name, search_from, starts_on, ends_on)
                        values (:group, :period, :school, :name, :searchFrom, :startsOn, :endsOn)""")
                .param("group", group)
                .param("period", planned.periodId())
                .param("school", school)
                .param("name", planned.name())
                .param("searchFrom", planned.searchFrom())
                .param("startsOn", planned.startsOn())
                .param("endsOn", planned.endsOn())
                .update();
    }
}

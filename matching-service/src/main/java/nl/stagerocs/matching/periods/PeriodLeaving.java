package nl.stagerocs.matching.periods;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes internships away that no group does and nobody chose places for, as {@link PlanPeriods#cancel} does: nothing refers to them any more. */
@Component
class PeriodLeaving implements LeavingRows {

    private final JdbcClient jdbc;

    PeriodLeaving(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Used(String name, int groups, boolean chosen) {}

    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        jdbc.sql(PlanPeriods.HOLD_GROUPS).query(UUID.class).list();
        jdbc.sql("select id from internship_periods where name in (:names) order by id for update")
                .param("names", keys)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select w.name, (select count(*) from group_periods i where i.period_id = w.id) as groups, %s as chosen
                        from internship_periods w where w.name in (:names)""".formatted(PlanPeriods.CHOSEN)).param("names", keys).query(Used.class).stream()
                .filter(each -> each.groups() > 0 || each.chosen())
                .map(each -> each.groups() > 0
                        ? new Staying(each.name(), "leave-period-groups", each.groups())
                        : new Staying(each.name(), "leave-period-chosen"))
                .toList();
    }

    @Override
    public void leave(String school, List<String> keys) {
        jdbc.sql("delete from internship_periods where name in (:names)")
                .param("names", keys)
                .update();
    }
}

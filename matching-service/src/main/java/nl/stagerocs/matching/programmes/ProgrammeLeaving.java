package nl.stagerocs.matching.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets programmes leave without groups and places; the names stay with groups and places of before. */
@Component
class ProgrammeLeaving implements LeavingRows {

    private static final String KEY = "o.crebo || ' ' || o.leerweg";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeLeaving(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Used(String key, int groups, int places) {}

    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        jdbc.sql("select id from programmes o where " + KEY + " in (:keys) order by id for update")
                .param("keys", keys)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select %s as key, (select count(*) from groups g where g.programme_id = o.id and g.left_on is null) as groups,
                               (select count(*) from places p where p.crebo = o.crebo and p.leerweg = o.leerweg and p.state <> 'WITHDRAWN') as places
                        from programmes o where %s in (:keys)""".formatted(KEY, KEY)).param("keys", keys).query(Used.class).stream()
                .filter(each -> each.groups() + each.places() > 0)
                .map(each -> each.groups() > 0
                        ? new Staying(each.key(), "leave-programme-groups", each.groups())
                        : new Staying(each.key(), "leave-programme-places", each.places()))
                .toList();
    }

    @Override
    public void leave(String school, List<String> keys) {
        jdbc.sql("update programmes o set left_on = :today where " + KEY + " in (:keys) and left_on is null")
                .param("today", LocalDate.now(clock))
                .param("keys", keys)
                .update();
    }
}

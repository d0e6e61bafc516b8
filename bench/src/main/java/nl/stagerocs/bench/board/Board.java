package nl.stagerocs.bench.board;

import java.util.function.Consumer;
import nl.stagerocs.platform.events.EventHeader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what it hears, and judges from what was committed whether it heard all, once and in order. */
@Service
@Transactional
public class Board {

    private final JdbcTemplate jdbc;
    private volatile Consumer<HoursHeard> watch = heard -> {};

    Board(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What went wrong, in events. */
    public record Faults(long lost, long twice, long disordered) {}

    /** Shows each event as soon as the handler has it. */
    public void watch(Consumer<HoursHeard> watcher) {
        watch = watcher;
    }

    void hear(HoursHeard hours, EventHeader header) {
        watch.accept(hours);
        jdbc.update(
                "insert into heard (school_id, week_id, minutes) values (?, ?, ?)",
                header.school(),
                hours.weekId(),
                hours.minutes());
    }

    /** How many different events were heard. */
    @Transactional(readOnly = true)
    public long heard() {
        return count("select count(distinct (week_id, minutes)) from heard");
    }

    /** Compares what was heard with the number of events that were sent. */
    @Transactional(readOnly = true)
    public Faults faults(long sent) {
        return new Faults(
                sent - heard(), count("select count(*) - count(distinct (week_id, minutes)) from heard"), count("""
                        select count(*) from (
                            select minutes, lag(minutes) over (partition by week_id order by row) before from heard
                        ) each where minutes < before"""));
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}

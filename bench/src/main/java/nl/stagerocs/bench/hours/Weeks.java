package nl.stagerocs.bench.hours;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commits that are measured: an aggregate is loaded and changed, with or without saying so to the outbox. */
@Service
@Transactional
public class Weeks {

    private final WeekRepository weeks;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Weeks(WeekRepository weeks, Outbox outbox, JdbcTemplate jdbc, Clock clock) {
        this.weeks = weeks;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens some weeks of a school and answers their ids. */
    public List<UUID> open(String school, int count) {
        return weeks
                .saveAll(Stream.generate(() -> new Week(school, clock.instant()))
                        .limit(count)
                        .toList())
                .stream()
                .map(Week::id)
                .toList();
    }

    /** Changes a week and tells nobody. */
    public void change(UUID id) {
        weeks.findById(id).orElseThrow().change(clock.instant());
    }

    /** Changes a week, announces it in the same transaction and answers its minutes. */
    public int submit(UUID id) {
        Week week = weeks.findById(id).orElseThrow();
        int minutes = week.change(clock.instant());
        outbox.publish(week.schoolId(), id, week.submitted());
        return minutes;
    }

    /** Whether events wait to be sent. */
    @Transactional(readOnly = true)
    public boolean hasUnsent() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from outbox)", Boolean.class));
    }
}

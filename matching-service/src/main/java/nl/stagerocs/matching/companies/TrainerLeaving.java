package nl.stagerocs.matching.companies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets trainers leave who stand with no place any more; their names stay with what they did. */
@Component
class TrainerLeaving implements LeavingRows {

    /** SQL that says of a placement {@code m} that it still goes on or is to come. */
    static final String UNFINISHED = "m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= :today";

    private final JdbcClient jdbc;
    private final RosterAnnouncements announcements;
    private final Clock clock;

    TrainerLeaving(JdbcClient jdbc, RosterAnnouncements announcements, Clock clock) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.clock = clock;
    }

    private record Busy(String email, String place, boolean placed) {}

    /** A place needs a trainer as long as students can come to it, or are there. */
    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        jdbc.sql("select id from trainers where email in (:emails) order by id for update")
                .param("emails", keys)
                .query(UUID.class)
                .list();
        return jdbc
                .sql("""
                        select distinct on (t.email) t.email, p.title || ' (' || p.code || ')' as place, v.placed
                        from trainers t join places p on p.school_id = t.school_id and p.trainer_id = t.id
                        cross join lateral (select exists (select from placements m where m.place_id = p.id and %s) as placed) v
                        where t.email in (:emails) and (p.state = 'OFFERED' or v.placed) order by t.email, v.placed desc, p.code""".formatted(UNFINISHED))
                .param("today", LocalDate.now(clock))
                .param("emails", keys)
                .query(Busy.class)
                .stream()
                .map(each -> new Staying(
                        each.email(), each.placed() ? "leave-trainer-placement" : "leave-trainer-place", each.place()))
                .toList();
    }

    @Override
    public void leave(String school, List<String> keys) {
        announceLeft(
                school,
                jdbc.sql(
                                "update trainers set left_on = :today where email in (:emails) and left_on is null returning id")
                        .param("emails", keys));
    }

    /** All trainers of these companies. */
    void leaveWith(String school, List<UUID> companies) {
        announceLeft(school, jdbc.sql("""
                                update trainers set left_on = :today
                                where company_id = any (cast(:companies as uuid[])) and left_on is null returning id""").param("companies", companies.toArray(UUID[]::new)));
    }

    private void announceLeft(String school, JdbcClient.StatementSpec leaving) {
        announcements.trainersLeft(
                school,
                leaving.param("today", LocalDate.now(clock)).query(UUID.class).list());
    }
}

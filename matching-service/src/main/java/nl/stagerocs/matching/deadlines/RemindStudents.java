package nl.stagerocs.matching.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.messaging.DeadlineAnnouncements;
import nl.stagerocs.matching.messaging.DeadlineAnnouncements.Reminder;
import nl.stagerocs.matching.shortlists.PlacesListed;
import nl.stagerocs.matching.shortlists.PlacesListed.Added;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds each student once of a deadline that is near and not met, of wishes only while the list is open. Several copies may work at once: a reminder is a row that only one of them writes. */
@Component
class RemindStudents {

    private static final int BATCH = 200;

    private static final String REMIND = """
            with searching as (
                select s.id, s.school_id, s.group_id, g.period_id, g.wishes_by, g.place_by from students s join groups_now g on g.id = s.group_id
                where s.left_on is null and :today <= greatest(g.wishes_by, g.place_by)
                  and not exists (select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= g.starts_on)),
            late as (
                select id, school_id, 'WISHES' as step, wishes_by as due from searching s
                where not exists (select from shortlists l where (l.student_id, l.period_id) = (s.id, s.period_id) and l.places <> '{}')
                  and not exists (select from allocation_rounds r where r.groups @> array[s.group_id] and r.state in ('PREPARED', 'COMPARED'))
                union all
                select id, school_id, 'PLACE', place_by from searching)
            insert into deadline_reminders (student_id, school_id, step, due, reminded_at)
            select id, school_id, step, due, now() from late
            where due between :today and :until
              and not exists (select from deadline_reminders r where (r.student_id, r.step, r.due) = (late.id, late.step, late.due))
            order by id limit :batch
            on conflict do nothing
            returning student_id, step, due""";

    private final JdbcClient jdbc;
    private final DeadlineAnnouncements announcements;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period before;

    RemindStudents(
            JdbcClient jdbc,
            DeadlineAnnouncements announcements,
            Schools schools,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${matching.remind-before}") Period before) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.schools = schools;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.before = before;
    }

    @Scheduled(fixedDelayString = "${matching.remind-every}")
    void work() {
        schools.all()
                .forEach(school -> Schools.within(school, () -> {
                    int reminded = remindSome(school);
                    while (reminded == BATCH) {
                        reminded = remindSome(school);
                    }
                }));
    }

    private int remindSome(String school) {
        LocalDate today = LocalDate.now(clock);
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Reminder> reminders = jdbc.sql(REMIND)
                    .param("today", today)
                    .param("until", today.plus(before))
                    .param("batch", BATCH)
                    .query(Reminder.class)
                    .list();
            announcements.near(school, reminders);
            return reminders.size();
        }));
    }

    @EventListener
    void on(PlacesListed listed) {
        List<UUID> reminded = jdbc.sql(
                        "select distinct student_id from deadline_reminders where student_id = any (?) and step = 'WISHES'")
                .param(listed.added().stream().map(Added::student).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        announcements.met(listed.school(), reminded, "WISHES");
    }
}

package nl.stagerocs.notification.mails;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.people.People.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers a mail of one task at least once. Between sending and noting that it is sent the machine may die; the repeat then
 * has the same Message-ID, and its link is used up together with the first.
 */
@Component
class TaskMail {

    /** What only tells something. */
    private static final List<String> NOTICES = List.of("MEETING_OFF", "MEETING_ENDED", "NOT_APPROVED");

    private final TaskFactsList tasks;
    private final People people;
    private final LetterWriter writer;
    private final Postman postman;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;
    private final Clock clock;

    TaskMail(
            TaskFactsList tasks,
            People people,
            LetterWriter writer,
            Postman postman,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.writer = writer;
        this.postman = postman;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
        this.clock = clock;
    }

    /** Sends it, unless the task is gone or done, its person has left, or nobody needs reminding of the day any more. */
    void deliver(Mailing mailing) {
        try {
            Optional<Letter> letter = Objects.requireNonNull(transaction.execute(status -> letter(mailing)));
            letter.ifPresent(each -> send(mailing, each));
        } catch (NotDelivered again) {
            throw again;
        } catch (RuntimeException e) {
            count("failed");
            throw new NotDelivered(e.getClass().getSimpleName());
        }
    }

    private Optional<Letter> letter(Mailing mailing) {
        LocalDate due = mailing.due();
        return tasks.find(mailing.task())
                .filter(task -> due == null || DeliveryRules.isReminder(task, due, LocalDate.now(clock)))
                .flatMap(task -> letter(
                        mailing,
                        task,
                        people.find(task.personId(), task.addressedAs()).orElse(null)));
    }

    private Optional<Letter> letter(Mailing mailing, TaskFacts task, @Nullable Addressee to) {
        return switch (DeliveryRules.on(task, to, Duration.between(task.openedAt(), clock.instant()))) {
            case SEND -> Optional.ofNullable(to).map(person -> writer.write(mailing, task, person));
            case WAIT -> throw new NotDelivered("waits until it is known who or what it is about");
            case DROP -> Optional.empty();
        };
    }

    private void send(Mailing mailing, Letter letter) {
        postman.send(letter);
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update tasks set mailed_at = coalesce(mailed_at, :now), closed_at = case when kind in (:notices) then :now else closed_at end,
                                         reminded_for = coalesce(:due::date, reminded_for)
                        where id = :task""")
                .param("now", Timestamp.from(clock.instant()))
                .param("notices", NOTICES)
                .param("due", mailing.due())
                .param("task", mailing.task())
                .update());
        count("sent");
    }

    private void count(String outcome) {
        meters.counter("stagerocs.mails", "outcome", outcome).increment();
    }
}

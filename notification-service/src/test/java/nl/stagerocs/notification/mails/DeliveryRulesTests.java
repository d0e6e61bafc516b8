package nl.stagerocs.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.notification.mails.DeliveryRules.Verdict;
import nl.stagerocs.notification.people.People.Addressee;
import nl.stagerocs.notification.people.People.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryRulesTests {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATE = DeliveryRules.PATIENCE_FOR_NAMES.plusSeconds(1);

    @Test
    void sendsWhatIsKnownAndWaitsForTheRest() {
        assertThat(DeliveryRules.on(task("Yara Bouzid", false), trainer(false), SOON))
                .isEqualTo(Verdict.SEND);
        assertThat(DeliveryRules.on(task("Yara Bouzid", false), null, LATE)).isEqualTo(Verdict.WAIT);
        assertThat(DeliveryRules.on(task(null, false), trainer(false), SOON)).isEqualTo(Verdict.WAIT);
        assertThat(DeliveryRules.on(task(null, false), trainer(false), LATE)).isEqualTo(Verdict.SEND);
    }

    @Test
    void dropsWhatIsDoneAndWhoHasLeft() {
        assertThat(DeliveryRules.on(task("Yara Bouzid", true), trainer(false), SOON))
                .isEqualTo(Verdict.DROP);
        assertThat(DeliveryRules.on(task("Yara Bouzid", false), trainer(true), SOON))
                .isEqualTo(Verdict.DROP);
    }

    @Test
    void remindsOnceOfADayThatIsAheadAndStillTheDay() {
        LocalDate due = LocalDate.of(2027, 3, 9);
        TaskFacts told = due(due, true, null);

        assertThat(DeliveryRules.isReminder(told, due, due.minusDays(7))).isTrue();
        assertThat(DeliveryRules.isReminder(told, due, due)).isTrue();
        assertThat(DeliveryRules.isReminder(told, due, due.plusDays(1))).isFalse();
        assertThat(DeliveryRules.isReminder(told, due.minusDays(1), due.minusDays(7)))
                .isFalse();
        assertThat(DeliveryRules.isReminder(due(due, false, null), due, due)).isFalse();
        assertThat(DeliveryRules.isReminder(due(due, true, due), due, due)).isFalse();
        assertThat(DeliveryRules.isReminder(due(due, true, due.minusDays(3)), due, due))
                .isTrue();
        assertThat(DeliveryRules.isReminder(due(null, true, null), due, due)).isFalse();
    }

    @Test
    void namesEachMailOfATask() {
        var first = new Mailing("99RL", new UUID(0, 1), null);
        var reminder = new Mailing("99RL", new UUID(0, 1), LocalDate.of(2027, 3, 9));

        assertThat(Mailing.read(first.name())).isEqualTo(first);
        assertThat(Mailing.read(reminder.name())).isEqualTo(reminder);
        assertThat(reminder.messageId()).isNotEqualTo(first.messageId());
    }

    @Test
    void waitsLongerAfterEachFailureButNeverGivesUp() {
        assertThat(MailDelivery.waitAfter(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(MailDelivery.waitAfter(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(MailDelivery.waitAfter(1000)).isEqualTo(Duration.ofMinutes(10));
    }

    private static Addressee trainer(boolean gone) {
        return new Addressee(new UUID(0, 3), Kind.TRAINER, "Anja van Dam", "Anja", "a@delinde.example", gone, "nl");
    }

    private static TaskFacts task(@Nullable String student, boolean closed) {
        return task(student, closed, null, false, null);
    }

    private static TaskFacts due(@Nullable LocalDate due, boolean mailed, @Nullable LocalDate remindedFor) {
        return task("Yara Bouzid", false, due, mailed, remindedFor);
    }

    private static TaskFacts task(
            @Nullable String student,
            boolean closed,
            @Nullable LocalDate due,
            boolean mailed,
            @Nullable LocalDate remindedFor) {
        return new TaskFacts(
                new UUID(0, 1),
                "99RL",
                new UUID(0, 3),
                "TRAINER",
                "HOURS",
                "/uren/weken/1",
                "internship/weeks/1",
                "1",
                new UUID(0, 2),
                student,
                "Persoonlijk begeleider",
                "Zorggroep De Linde",
                "2026-W47",
                null,
                null,
                null,
                due,
                0,
                null,
                Instant.EPOCH,
                true,
                closed,
                mailed,
                remindedFor);
    }
}

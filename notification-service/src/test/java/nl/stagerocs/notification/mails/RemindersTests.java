package nl.stagerocs.notification.mails;

import static nl.stagerocs.notification.Mailbox.awaitMail;
import static nl.stagerocs.notification.Mailbox.linkIn;
import static nl.stagerocs.notification.Mailbox.mailsTo;
import static nl.stagerocs.notification.Mailbox.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.security.Role;
import org.junit.jupiter.api.Test;

class RemindersTests extends NotificationTest {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @Test
    void remindsWhoseTurnItIsOnceWhenTheDayIsNear() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        LocalDate due = LocalDate.now(DUTCH).plusDays(30);
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl")).format(due);
        send("AgreementReadyToSign", cast, turn(cast, due));
        String first = textOf(awaitMail(cast.trainerMail()));
        assertThat(first).contains("Uiterlijk: " + day).doesNotContain("Dit staat nog open");
        assertThat(remindersAt(cast))
                .containsExactly(due.minusDays(7).atTime(8, 0).atZone(DUTCH).toInstant());

        sendRemindersNow(cast);

        MimeMessage reminder = await().atMost(PATIENCE)
                .until(() -> mailsTo(cast.trainerMail()), each -> each.size() == 2)
                .getLast();
        assertThat(reminder.getSubject()).isEqualTo("Herinnering: Teken de praktijkovereenkomst van Yara Bouzid");
        assertThat(textOf(reminder)).contains("Dit staat nog open. Doe het uiterlijk " + day + ".");
        var link = SignedJWT.parse(linkIn(textOf(reminder))).getJWTClaimsSet();
        assertThat(link.getStringClaim("resource")).isEqualTo("contract/agreements/" + cast.id());
        assertThat(link.getJWTID())
                .isEqualTo(SignedJWT.parse(linkIn(first)).getJWTClaimsSet().getJWTID());
        assertThat(reminder.getMessageID())
                .isNotEqualTo(mailsTo(cast.trainerMail()).getFirst().getMessageID());

        send("AgreementReadyToSign", cast, turn(cast, due));
        await().atMost(PATIENCE).until(() -> !remindersAt(cast).isEmpty());
        sendRemindersNow(cast);
        await().atMost(PATIENCE).until(() -> remindersAt(cast).isEmpty());
        assertThat(mailsTo(cast.trainerMail())).hasSize(2);
        assertThat(mailsTo(cast.student().toString())).isEmpty();
    }

    @Test
    void remindsOfTheDayThatCameInsteadWithoutAnotherFirstMail() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        LocalDate due = LocalDate.now(DUTCH).plusDays(30);
        LocalDate later = due.plusDays(14);
        send("AgreementReadyToSign", cast, turn(cast, due));
        awaitMail(cast.trainerMail());

        send("AgreementReadyToSign", cast, turn(cast, later));

        await().atMost(PATIENCE)
                .until(
                        () -> remindersAt(cast),
                        each -> each.contains(
                                later.minusDays(7).atTime(8, 0).atZone(DUTCH).toInstant()));
        assertThat(within(() -> jdbc.queryForObject(
                        "select due from tasks where person_id = ?", LocalDate.class, cast.trainer())))
                .isEqualTo(later);
        assertThat(mailsTo(cast.trainerMail())).hasSize(1);
    }

    @Test
    void remindsNobodyWhoHasDoneIt() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        var turn = turn(cast, LocalDate.now(DUTCH).plusDays(30));
        send("AgreementReadyToSign", cast, turn);
        awaitMail(cast.trainerMail());
        send("AgreementSignedByParty", cast, turn);
        awaitKinds(cast, Role.TRAINER, "");

        sendRemindersNow(cast);

        await().atMost(PATIENCE).until(() -> remindersAt(cast).isEmpty());
        assertThat(mailsTo(cast.trainerMail())).hasSize(1);
    }

    @Test
    void tellsADayThatIsNearInTheFirstMailAndRemindsNoMore() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        LocalDate due = LocalDate.now(DUTCH).plusDays(7);

        send("AgreementReadyToSign", cast, turn(cast, due));

        assertThat(textOf(awaitMail(cast.trainerMail())))
                .contains("Uiterlijk: "
                        + DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl"))
                                .format(due));
        assertThat(remindersAt(cast)).isEmpty();
    }

    @Test
    void asksToHurryOnceTheDayHasGoneBy() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");

        send("AgreementReadyToSign", cast, turn(cast, LocalDate.now(DUTCH).minusDays(1)));

        assertThat(textOf(awaitMail(cast.trainerMail()))).contains("Uiterlijk: zo snel mogelijk");
        assertThat(remindersAt(cast)).isEmpty();
    }

    private static Map<String, Object> turn(Cast cast, LocalDate signBy) {
        var turn = cast.facts();
        turn.put("party", "TRAINER");
        turn.put("signerId", cast.trainer());
        turn.put("signBy", signBy.toString());
        return turn;
    }

    /** When each reminder of the trainer will go. */
    private List<Instant> remindersAt(Cast cast) {
        return within(() -> jdbc.query(
                "select s.execution_time from scheduled_tasks s join tasks t on s.task_instance like '%' || t.id || '/%' where t.person_id = ?",
                (row, index) -> row.getTimestamp(1).toInstant(), cast.trainer()));
    }

    private void sendRemindersNow(Cast cast) {
        int moved = within(() -> jdbc.update(
                "update scheduled_tasks s set execution_time = now() from tasks t where s.task_instance like '%' || t.id || '/%' and t.person_id = ?",
                cast.trainer()));
        assertThat(moved).isOne();
    }
}

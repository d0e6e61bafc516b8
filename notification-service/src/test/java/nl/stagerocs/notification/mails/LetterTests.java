package nl.stagerocs.notification.mails;

import static nl.stagerocs.notification.Mailbox.awaitMail;
import static nl.stagerocs.notification.Mailbox.calendarIn;
import static nl.stagerocs.notification.Mailbox.linkIn;
import static nl.stagerocs.notification.Mailbox.mailsTo;
import static nl.stagerocs.notification.Mailbox.partsOf;
import static nl.stagerocs.notification.Mailbox.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.internet.MimeMessage;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.Mailbox;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.TestKeys;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class LetterTests extends NotificationTest {

    @Test
    void writesOnceWithALinkToTheVeryActionWhenEverybodyIsKnown() throws Exception {
        var cast = new Cast();
        UUID event = feed.send("HoursSubmitted.v1", SCHOOL, cast.id(), cast.facts());
        feed.repeat(event, "HoursSubmitted.v1", SCHOOL, cast.id(), cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(mailsTo(cast.trainerMail())).isEmpty();

        introduce(cast, "Yara <script>alert(1)</script>");

        MimeMessage mail = awaitMail(cast.trainerMail());
        var parts = partsOf(mail);
        String html = String.join("", parts.get("text/html"));
        String plain = String.join("", parts.get("text/plain"));
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(plain).contains("Beste Anja van Dam").contains("U krijgt deze mail");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        var token = SignedJWT.parse(linkIn(plain));
        assertThat(token.verify(new ECDSAVerifier(publicKey()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("stagerocs-links");
        assertThat(claims.getSubject()).isEqualTo(cast.trainer().toString());
        assertThat(claims.getStringClaim("school")).isEqualTo(SCHOOL);
        assertThat(claims.getStringClaim("resource")).isEqualTo("internship/weeks/" + cast.id());
        assertThat(claims.getStringClaim("path")).isEqualTo("/uren/weken/" + cast.id());
        assertThat(claims.getExpirationTime().toInstant())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(14)));
        assertThat(mail.getMessageID()).startsWith("<" + claims.getJWTID());
        // a link acts on its resource only: it does not open the list of tasks
        assertThat(http.get().uri("/api/notification/tasks").header("Authorization", "Bearer " + linkIn(plain)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mailsTo(cast.trainerMail())).hasSize(1);
    }

    private static ECPublicKey publicKey() throws Exception {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(TestKeys.PUBLIC));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    @Test
    void namesNobodyWhileTheFirstLookLasts() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());
        var facts = cast.facts();
        facts.put("firstLook", true);

        send("ApplicationSubmitted", cast, facts);

        awaitKinds(cast, Role.TRAINER, "FIRST_LOOK");
        assertThat(tasks(Callers.trainer(cast.trainer(), SCHOOL))).doesNotContain("Yara", "Bouzid");
        MimeMessage mail = awaitMail(cast.trainerMail());
        var parts = partsOf(mail);
        assertThat(mail.getSubject()).isEqualTo("Een student solliciteert bij u");
        assertThat(parts.values().toString()).doesNotContain("Yara", "Bouzid");
        send("ApplicationRejected", cast, facts);
        awaitKinds(cast, Role.TRAINER, "");
    }

    @Test
    void sendsTheMeetingForTheCalendarOfTheTrainer() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());

        send("InvitationAnswered", cast, cast.facts());

        MimeMessage mail = awaitMail(cast.trainerMail());
        assertThat(textOf(mail)).contains("Wanneer: dinsdag 10 november, 15.30 – 16.00");
        var event = Biweekly.parse(calendarIn(mail)).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-10T14:30:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Uw afspraak met Yara Bouzid staat");
    }

    @Test
    void keepsTheLinkToAMeetingUntilItsAnswerIsDue() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());
        var facts = cast.facts();
        Instant answerBy = Instant.now().plus(Duration.ofDays(110)).truncatedTo(ChronoUnit.SECONDS);
        facts.put("answerBy", answerBy);

        send("InvitationAnswered", cast, facts);

        var claims =
                SignedJWT.parse(linkIn(textOf(awaitMail(cast.trainerMail())))).getJWTClaimsSet();
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(answerBy);
    }

    @Test
    void takesAMeetingThatIsOffOutOfTheCalendar() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());
        var facts = cast.facts();
        Instant startsAt = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        facts.put("startsAt", startsAt);
        facts.put("endsAt", startsAt.plusSeconds(1800));
        send("InvitationAnswered", cast, facts);
        var agreed = eventIn(awaitMail(cast.trainerMail()));

        send("ApplicationWithdrawn", cast, facts);

        await().atMost(PATIENCE).until(() -> mailsTo(cast.trainerMail()).size() == 2);
        MimeMessage mail = mailsTo(cast.trainerMail()).getLast();
        assertThat(mail.getSubject()).isEqualTo("Uw afspraak met Yara Bouzid gaat niet door");
        assertThat(Biweekly.parse(calendarIn(mail)).first().getMethod().getValue())
                .isEqualTo("CANCEL");
        var off = eventIn(mail);
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(off.getUid().getValue()).isEqualTo(agreed.getUid().getValue());
        assertThat(off.getSequence().getValue())
                .isGreaterThanOrEqualTo(agreed.getSequence().getValue());
        awaitKinds(cast, Role.TRAINER, "");
    }

    private static VEvent eventIn(MimeMessage mail) throws Exception {
        return Biweekly.parse(calendarIn(mail)).first().getEvents().getFirst();
    }

    @Test
    void losesNoMailWhileTheMailServerIsAway() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        Mailbox.close();
        send("HoursSubmitted", cast, cast.facts());
        await().atMost(PATIENCE)
                .until(() -> within(() -> jdbc.queryForObject(
                        "select exists (select from scheduled_tasks where consecutive_failures > 0)", Boolean.class)));
        Mailbox.open();

        awaitMail(cast.trainerMail());
    }

    @Test
    void writesInEnglishToWhoWantsThat() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        var trainer = Callers.trainer(cast.trainer(), SCHOOL);
        assertThat(choose(trainer, "en")).hasStatusOk();
        assertThat(choose(trainer, "fr")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/notification/preferences").with(trainer))
                .bodyText()
                .contains("en");

        send("HoursSubmitted", cast, cast.facts());

        assertThat(awaitMail(cast.trainerMail()).getSubject())
                .isEqualTo("Hours of Yara Bouzid, week 47: is this right?");
    }

    private MvcTestResult choose(RequestPostProcessor caller, String language) {
        return http.put()
                .uri("/api/notification/preferences")
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content("{\"language\":\"" + language + "\"}")
                .exchange();
    }
}

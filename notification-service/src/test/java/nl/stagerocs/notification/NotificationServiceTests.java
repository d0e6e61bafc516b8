package nl.stagerocs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EndpointsTable;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import nl.stagerocs.platform.testing.SchoolWall;
import nl.stagerocs.platform.testing.TestKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One context for all, as a second would take its share of the topics. */
@RealParts
class NotificationServiceTests {

    private static final ServerSetup SMTP =
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP);
    private static final GreenMail MAIL = new GreenMail(SMTP);
    private static final String SCHOOL = "99RL";
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EventFeed feed;

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    /** A port of its own, so that a run beside this one has its own mail; it is the same again after the server was away. */
    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", SMTP::getPort);
    }

    @BeforeAll
    static void openMailServer() {
        MAIL.start();
    }

    @AfterAll
    static void closeMailServer() {
        MAIL.stop();
    }

    /** Those of one journey, each new. */
    private record Cast(UUID student, UUID trainer, UUID supervisor, UUID id) {

        Cast() {
            this(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        }

        String trainerMail() {
            return "t" + trainer + "@delinde.example";
        }

        /** Every event of the journey may name them; fields that an event does not have do it no harm. */
        Map<String, Object> facts() {
            var facts = new HashMap<String, Object>();
            facts.put("studentId", student);
            facts.put("trainerId", trainer);
            facts.put("supervisorId", supervisor);
            for (String each : List.of(
                    "applicationId",
                    "placementId",
                    "proposalId",
                    "internshipId",
                    "evaluationId",
                    "agreementId",
                    "weekId",
                    "suggestionId",
                    "companyId",
                    "placeId")) {
                facts.put(each, id);
            }
            facts.put("coordinatorIds", List.of(supervisor));
            return facts;
        }
    }

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(NotificationApplication.class).verify())
                .isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void opensAndClosesWhatEachStepSays() {
        expect(List.of("ApplicationSubmitted"), Role.TRAINER, "APPLICATION");
        expect(List.of("ApplicationSubmitted", "ApplicationAccepted"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationWithdrawn"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationRejected"), Role.STUDENT, "APPLICATION_REJECTED");
        expect(List.of("ApplicationRejected", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("ApplicationSubmitted", "ApplicationInvited"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationInvited"), Role.STUDENT, "INVITATION");
        expect(List.of("ApplicationInvited", "InvitationAnswered"), Role.STUDENT, "");
        expect(List.of("ApplicationInvited", "InvitationAnswered"), Role.TRAINER, "INTERVIEW");
        expect(List.of("InvitationAnswered", "ApplicationAccepted"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationExpired"), Role.TRAINER, "");
        expect(List.of("ApplicationInvited", "ApplicationExpired"), Role.STUDENT, "APPLICATION_EXPIRED");
        expect(List.of("ApplicationExpired", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("OwnPlaceProposed"), Role.SUPERVISOR, "OWN_PLACE");
        expect(List.of("OwnPlaceProposed", "OwnPlaceQuestioned"), Role.STUDENT, "OWN_PLACE_QUESTION");
        expect(List.of("OwnPlaceQuestioned", "OwnPlaceProposed"), Role.STUDENT, "");
        expect(List.of("OwnPlaceProposed", "OwnPlaceRejected"), Role.STUDENT, "OWN_PLACE_REJECTED");
        expect(List.of("OwnPlaceProposed", "OwnPlaceApproved"), Role.SUPERVISOR, "");
        expect(List.of("OwnPlaceProposed", "OwnPlaceWithdrawn"), Role.SUPERVISOR, "");
        expect(List.of("PlacementProposed"), Role.SUPERVISOR, "PLACEMENT");
        expect(List.of("PlacementProposed", "PlacementApproved"), Role.SUPERVISOR, "");
        expect(List.of("PlacementProposed", "PlacementRejected"), Role.STUDENT, "PLACEMENT_REJECTED");
        expect(List.of("PlacementRejected", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested"), Role.STUDENT, "PLACE_SUGGESTED");
        expect(List.of("PlaceSuggested", "SuggestionAnswered"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "PlaceWithdrawn"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("DeadlineNear"), Role.STUDENT, "DEADLINE_WISHES");
        expect(List.of("DeadlineNear", "DeadlineMet"), Role.STUDENT, "");
        expect(List.of("DeadlineNear", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("RecognitionLapsed"), Role.SUPERVISOR, "RECOGNITION_LAPSED");
        expect(List.of("RecognitionLapsed", "RecognitionSettled"), Role.SUPERVISOR, "");
        expect(List.of("AllocationPublished"), Role.STUDENT, "ALLOCATION_PLACED");
        expect(List.of("AllocationPublished", "AgreementSignedByParty"), Role.STUDENT, "");
        expect(List.of("AgreementQuestioned"), Role.SUPERVISOR, "AGREEMENT_QUESTION");
        expect(List.of("AgreementQuestioned", "AgreementPrepared"), Role.SUPERVISOR, "");
        expect(List.of("HoursSubmitted"), Role.TRAINER, "HOURS");
        expect(List.of("HoursSubmitted", "HoursApproved"), Role.TRAINER, "");
        expect(List.of("HoursSubmitted", "HoursRejected"), Role.STUDENT, "HOURS_RETURNED");
        expect(List.of("HoursSubmitted", "HoursRejected", "HoursSubmitted"), Role.STUDENT, "");
        expect(List.of("HoursSubmitted", "HoursRejected", "HoursSubmitted"), Role.TRAINER, "HOURS");
        expect(List.of("FinalReportSubmitted"), Role.TRAINER, "ADVICE");
        expect(List.of("FinalReportSubmitted", "FinalReportAssessed"), Role.TRAINER, "");
        expect(List.of("FinalReportAssessed"), Role.SUPERVISOR, "DECISION");
        expect(List.of("FinalReportAssessed", "StudentAssessed"), Role.STUDENT, "RATING");
        expect(List.of("StudentAssessed", "CompanyRated"), Role.STUDENT, "");
    }

    @Test
    void asksTheSupervisorWhoGuidesTheStudentNow() {
        var cast = new Cast();
        var next = new Cast(cast.student(), cast.trainer(), Ids.next(), cast.id());
        send("PlacementProposed", cast, cast.facts());
        awaitKinds(cast, Role.SUPERVISOR, "PLACEMENT");

        send("PlacementProposed", next, next.facts());

        awaitKinds(next, Role.SUPERVISOR, "PLACEMENT");
        awaitKinds(cast, Role.SUPERVISOR, "");
    }

    @Test
    void asksEachPartyToSignInTurnAndAgainForANewVersion() {
        var cast = new Cast();
        var turn = cast.facts();
        turn.put("party", "TRAINER");
        turn.put("signerId", cast.trainer());

        send("AgreementReadyToSign", cast, turn);
        awaitKinds(cast, Role.TRAINER, "SIGN");
        send("AgreementSignedByParty", cast, turn);
        awaitKinds(cast, Role.TRAINER, "");
        send("AgreementPrepared", cast, turn);
        send("AgreementReadyToSign", cast, turn);
        awaitKinds(cast, Role.TRAINER, "SIGN");
        send("AgreementPrepared", cast, turn);
        awaitKinds(cast, Role.TRAINER, "");
    }

    @Test
    void asksTheAdministrationToFileAlsoWhenItIsKnownLater() {
        var cast = new Cast();
        UUID member = Ids.next();
        String school = "99ZK";
        feed.send("AgreementSigned.v1", school, cast.id(), cast.facts());
        await().atMost(PATIENCE).until(() -> {
            feed.send(
                    "StaffMemberRegistered.v1",
                    school,
                    member,
                    Map.of("personId", member, "roles", List.of("ADMINISTRATION")));
            return tasks(Callers.administration(member, school)).contains("/overeenkomsten/" + cast.id());
        });

        feed.send("AgreementFiled.v1", school, cast.id(), cast.facts());
        await().atMost(PATIENCE)
                .until(() -> !tasks(Callers.administration(member, school))
                        .contains(cast.id().toString()));
    }

    @Test
    void keepsClosedWhatWasDoneBeforeItWasHeardOf() {
        var cast = new Cast();
        var later = new Cast();
        // the rating is heard, from its own topic, before the assessment that asked for it
        within(() -> jdbc.update(
                "insert into closings (school_id, kind, subject, person_id, closed_until) values (?, 'RATING', ?, ?, now() + interval '1 hour')",
                SCHOOL,
                cast.id().toString(),
                new UUID(0, 0)));

        send("StudentAssessed", cast, cast.facts());
        var after = later.facts();
        after.put("studentId", cast.student());
        feed.send("StudentAssessed.v1", SCHOOL, later.id(), after);

        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.student(cast.student(), SCHOOL))
                        .contains(later.id().toString()));
        assertThat(tasks(Callers.student(cast.student(), SCHOOL)))
                .doesNotContain(cast.id().toString());
    }

    @Test
    void writesOnceWithALinkToTheVeryActionWhenEverybodyIsKnown() throws Exception {
        var cast = new Cast();
        UUID event = feed.send("HoursSubmitted.v1", SCHOOL, cast.id(), cast.facts());
        feed.repeat(event, "HoursSubmitted.v1", SCHOOL, cast.id(), cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(mailsTo(cast.trainerMail())).isEmpty();

        introduce(cast, "Yara <script>alert(1)</script>");

        MimeMessage mail = awaitMail(cast.trainerMail());
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
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

    @Test
    void revokesTheLinkOfWhatIsSettled() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        UUID link = linkOf(awaitMail(cast.trainerMail()));

        send("HoursApproved", cast, cast.facts());

        assertThat(isSettled(feed.awaitPublished("ActionLinkRevoked.v1", link))).isTrue();
    }

    @Test
    void takesBackWhatALinkStillShowsOfWhatIsSettled() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        UUID link = linkOf(awaitMail(cast.trainerMail()));
        send("HoursApproved", cast, cast.facts());
        feed.awaitPublished("ActionLinkRevoked.v1", link);

        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NO_CONTENT);

        await().atMost(PATIENCE)
                .until(() ->
                        feed.published("ActionLinkRevoked.v1", link).stream().anyMatch(each -> !isSettled(each)));
        assertThat(mailsTo(cast.trainerMail())).hasSize(1);
    }

    @Test
    void endsWhatALinkStillShowsWhenItsReaderLeaves() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        UUID link = linkOf(awaitMail(cast.trainerMail()));
        send("HoursApproved", cast, cast.facts());
        feed.awaitPublished("ActionLinkRevoked.v1", link);

        feed.send("TrainerLeft.v1", SCHOOL, cast.trainer(), Map.of("personId", cast.trainer()));

        await().atMost(PATIENCE)
                .until(() ->
                        feed.published("ActionLinkRevoked.v1", link).stream().anyMatch(each -> !isSettled(each)));
    }

    private static boolean isSettled(EventFeed.Heard revoked) {
        return revoked.body().get("settled").booleanValue();
    }

    @Test
    void takesLinksBackAndSendsNewOnesWhenACoordinatorAsks() throws Exception {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        UUID link = linkOf(awaitMail(cast.trainerMail()));

        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NO_CONTENT);

        feed.awaitPublished("ActionLinkRevoked.v1", link);
        await().atMost(PATIENCE).until(() -> mailsTo(cast.trainerMail()).size() == 2);
        assertThat(linkOf(mailsTo(cast.trainerMail()).getLast())).isNotEqualTo(link);
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), "99ZK")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(renew(cast.student(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(renew(cast.trainer(), Callers.supervisor(cast.supervisor(), SCHOOL)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult renew(UUID person, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/notification/people/{id}/links/renewal", person)
                .with(caller)
                .exchange();
    }

    private UUID linkOf(MimeMessage mail) throws Exception {
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
        var token = SignedJWT.parse(linkIn(String.join("", parts.get("text/plain"))));
        return UUID.fromString(token.getJWTClaimsSet().getJWTID());
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
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
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
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
        assertThat(String.join("", parts.get("text/plain"))).contains("Wanneer: dinsdag 10 november, 15.30 – 16.00");
        var event = Biweekly.parse(calendarIn(mail)).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-10T14:30:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Uw afspraak met Yara Bouzid staat");
    }

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
    void saysHowManyOtherRecognitionsAreLostInOneMail() throws Exception {
        var cast = new Cast();
        UUID coordinator = cast.supervisor();
        introduceCoordinator(coordinator);
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());

        send("RecognitionLapsed", cast, lost(cast, 0));
        send("RecognitionLapsed", new Cast(), lost(cast, 1));
        send("RecognitionLapsed", new Cast(), lost(cast, 2));

        awaitTask(coordinator, "Erkenning vervallen: Zorggroep De Linde en nog 2");
        assertThat(mailsTo(coordinator.toString())).isEmpty();
        within(() -> jdbc.update(
                "update scheduled_tasks s set execution_time = now() from tasks t where s.task_instance like '%' || t.id and t.person_id = ?",
                coordinator));
        MimeMessage mail = awaitMail(coordinator.toString());
        assertThat(mail.getSubject()).isEqualTo("Erkenning vervallen: Zorggroep De Linde en nog 2");
        assertThat(textOf(mail)).contains("Er zijn nog 2 erkenningen vervallen.");

        var settled = lost(cast, 0);
        settled.put("coordinatorIds", List.of());
        send("RecognitionSettled", new Cast(), settled);
        awaitTask(coordinator, "Erkenning vervallen: Zorggroep De Linde\"");
        assertThat(mailsTo(coordinator.toString())).hasSize(1);
    }

    @Test
    void handsAnOpenRecognitionOverToWhoLooksAfterTheCompanyNow() {
        var former = new Cast();
        var next = new Cast(former.student(), former.trainer(), Ids.next(), former.id());
        send("RecognitionLapsed", former, lost(former, 0));
        awaitKinds(former, Role.COORDINATOR, "RECOGNITION_LAPSED");

        send("RecognitionLapsed", next, lost(next, 0));
        var settled = lost(next, 0);
        settled.put("coordinatorIds", List.of(former.supervisor()));
        send("RecognitionSettled", next, settled);

        awaitKinds(next, Role.COORDINATOR, "RECOGNITION_LAPSED");
        awaitKinds(former, Role.COORDINATOR, "");
    }

    /** The coordinator of this cast has this place to choose about, and so many others. */
    private static Map<String, Object> lost(Cast cast, int more) {
        var facts = cast.facts();
        facts.put("choices", List.of(Map.of("coordinatorId", cast.supervisor(), "placeId", cast.id(), "more", more)));
        return facts;
    }

    private void introduceCoordinator(UUID coordinator) {
        feed.send(
                "StaffMemberRegistered.v1",
                SCHOOL,
                coordinator,
                Map.of(
                        "personId",
                        coordinator,
                        "roles",
                        List.of("COORDINATOR"),
                        "email",
                        coordinator + "@rivierenland.example"));
    }

    private void awaitTask(UUID coordinator, String title) {
        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.with(Role.COORDINATOR, coordinator, SCHOOL))
                        .contains(title));
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

    private static String textOf(Part mail) throws Exception {
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
        return String.join("", parts.get("text/plain"));
    }

    @Test
    void losesNoMailWhileTheMailServerIsAway() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        MAIL.stop();
        send("HoursSubmitted", cast, cast.facts());
        await().atMost(PATIENCE)
                .until(() -> within(() -> jdbc.queryForObject(
                        "select exists (select from scheduled_tasks where consecutive_failures > 0)", Boolean.class)));
        MAIL.start();

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

    @Test
    void forgetsWhoIsErased() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");

        feed.send("StudentLeft.v1", SCHOOL, cast.student(), Map.of("personId", cast.student()));
        send("HoursRejected", cast, cast.facts());

        awaitKinds(cast, Role.TRAINER, "");
        assertThat(mailsTo("s" + cast.student() + "@student.example")).isEmpty();
    }

    @Test
    void asksNothingMoreOfWhoHasLeftAsWhatTheyWere() {
        UUID both = Ids.next();
        var cast = new Cast(Ids.next(), both, both, Ids.next());
        introduce(cast, "Yara Bouzid");
        feed.send("StaffMemberRegistered.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.SUPERVISOR, "PLACEMENT");
        send("HoursSubmitted", cast, cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");

        feed.send("StaffMemberLeft.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.SUPERVISOR, "");
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(isGone(both, "STAFF")).isTrue();
        assertThat(isGone(both, "TRAINER")).isFalse();

        feed.send("TrainerLeft.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.TRAINER, "");
        assertThat(isGone(both, "TRAINER")).isTrue();

        feed.send("StaffMemberRegistered.v1", SCHOOL, both, Map.of("personId", both));
        await().atMost(PATIENCE).until(() -> !isGone(both, "STAFF"));
    }

    private boolean isGone(UUID person, String as) {
        return within(() ->
                jdbc.queryForObject("select gone from people where id = ? and kind = ?", Boolean.class, person, as));
    }

    @Test
    void showsEverybodyTheirOwnTasksOnly() {
        EndpointsTable.verify(
                endpoints,
                List.of(
                        "GET /api/notification/tasks",
                        "GET /api/notification/preferences",
                        "PUT /api/notification/preferences",
                        "POST /api/notification/people/{id}/links/renewal"));
        var here = new Cast();
        var there = new Cast(here.student(), here.trainer(), here.supervisor(), Ids.next());
        send("HoursSubmitted", here, here.facts());
        feed.send("HoursSubmitted.v1", "99ZK", there.id(), there.facts());
        UUID trainer = here.trainer();
        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.trainer(trainer, SCHOOL, "99ZK"))
                                .contains(here.id().toString())
                        && tasks(Callers.trainer(trainer, SCHOOL, "99ZK"))
                                .contains(there.id().toString()));

        assertThat(tasks(Callers.trainer(trainer, SCHOOL)))
                .contains(here.id().toString())
                .doesNotContain(there.id().toString());
        assertThat(tasks(Callers.trainer(trainer, "99ZK")))
                .contains(there.id().toString())
                .doesNotContain(here.id().toString());
        for (Role role : Role.values()) {
            assertThat(tasks(Callers.with(role, Ids.next(), SCHOOL)))
                    .doesNotContain(here.id().toString());
        }
        assertThat(http.get().uri("/api/notification/tasks")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/notification/tasks?cursor=forged").with(Callers.trainer(trainer, SCHOOL)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsSomebodyWhoIsStaffAndTrainerWhatEachOfThemHasToDo() {
        UUID both = Ids.next();
        var cast = new Cast(Ids.next(), both, both, Ids.next());
        send("HoursSubmitted", cast, cast.facts());
        send("OwnPlaceProposed", cast, cast.facts());
        var here = Callers.member(both, SCHOOL + ":supervisor", SCHOOL + ":trainer");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kindsIn(tasks(here))).contains("HOURS", "OWN_PLACE"));

        assertThat(kindsIn(tasks(here, "trainer"))).isEqualTo("HOURS");
        var elsewhere = Callers.member(both, "99ZK:supervisor", SCHOOL + ":trainer");
        assertThat(kindsIn(tasks(elsewhere))).isEmpty();
        assertThat(kindsIn(tasks(elsewhere, "trainer"))).isEqualTo("HOURS");
        assertThat(kindsIn(tasks(Callers.member(both, SCHOOL + ":supervisor", "99ZK:trainer"))))
                .isEqualTo("OWN_PLACE");
    }

    private void expect(List<String> events, Role role, String kind) {
        var cast = new Cast();
        // of one topic, so that the last is heard last; what it leaves open is looked at after it
        events.forEach(each -> send(each, cast, cast.facts()));
        if (kind.isEmpty()) {
            awaitClosed(cast);
        }
        awaitKinds(cast, role, kind);
    }

    private void awaitClosed(Cast cast) {
        await().atMost(PATIENCE)
                .until(() -> within(() -> jdbc.queryForObject(
                        "select exists (select from closings where closed_until > '-infinity' and (subject = ? or person_id in (?, ?)))",
                        Boolean.class,
                        cast.id().toString(),
                        cast.student(),
                        cast.supervisor())));
    }

    private <T> T within(Supplier<@Nullable T> work) {
        return Schools.within(
                Set.of(SCHOOL),
                () -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> Objects.requireNonNull(work.get()))));
    }

    private void awaitKinds(Cast cast, Role role, String kind) {
        UUID person = switch (role) {
            case STUDENT -> cast.student();
            case TRAINER -> cast.trainer();
            default -> cast.supervisor();
        };
        var caller = Callers.with(role, person, SCHOOL);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kindsIn(tasks(caller))).isEqualTo(kind));
    }

    private static String kindsIn(String body) {
        return String.join(
                ",",
                Pattern.compile("\"kind\":\"(\\w+)\"")
                        .matcher(body)
                        .results()
                        .map(each -> each.group(1))
                        .toList());
    }

    private void send(String event, Cast cast, Map<String, Object> facts) {
        feed.send(event + ".v1", SCHOOL, cast.id(), facts);
    }

    private void introduce(Cast cast, String studentName) {
        feed.send("PlacementProposed.v1", SCHOOL, cast.id(), cast.facts());
        feed.send(
                "StudentEnrolled.v1",
                SCHOOL,
                cast.student(),
                Map.of(
                        "personId",
                        cast.student(),
                        "displayName",
                        studentName,
                        "email",
                        "s" + cast.student() + "@student.example"));
        feed.send(
                "TrainerRegistered.v1",
                SCHOOL,
                cast.trainer(),
                Map.of("personId", cast.trainer(), "email", cast.trainerMail()));
    }

    private String tasks(RequestPostProcessor caller) {
        return body(http.get().uri("/api/notification/tasks").with(caller).exchange());
    }

    private String tasks(RequestPostProcessor caller, String actingAs) {
        return body(http.get()
                .uri("/api/notification/tasks")
                .with(caller)
                .header("Acting-As", actingAs)
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult choose(RequestPostProcessor caller, String language) {
        return http.put()
                .uri("/api/notification/preferences")
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content("{\"language\":\"" + language + "\"}")
                .exchange();
    }

    private static MimeMessage awaitMail(String address) {
        return await().atMost(PATIENCE)
                .until(() -> mailsTo(address), each -> !each.isEmpty())
                .getFirst();
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(each -> recipient(each).contains(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, MultiValueMap<String, String> into) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), into);
            }
        } else if (part.getContent() instanceof String text) {
            into.add(part.getContentType().split(";")[0], text);
        }
    }

    private static String calendarIn(Part part) throws Exception {
        if (part.isMimeType("text/calendar")) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        String found = "";
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount() && found.isEmpty(); i++) {
                found = calendarIn(several.getBodyPart(i));
            }
        }
        return found;
    }

    private static String linkIn(String text) {
        var found = Pattern.compile("/doen#(\\S+)").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static ECPublicKey publicKey() throws Exception {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(TestKeys.PUBLIC));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }
}

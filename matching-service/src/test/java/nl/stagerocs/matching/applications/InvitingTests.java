package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.OTHER_TRAINER;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class InvitingTests extends MatchingTest {

    private static final Instant TOMORROW = LocalDate.now()
            .plusDays(1)
            .atTime(10, 0)
            .atZone(ZoneId.of("Europe/Amsterdam"))
            .toInstant();
    private static final RequestPostProcessor THE_TRAINER = Callers.trainer(TRAINER, SCHOOL);

    private final String surname = "Genodigd" + next();
    private UUID student = UUID.randomUUID();
    private UUID application = UUID.randomUUID();

    @BeforeEach
    void apply() {
        student = market.student(SCHOOL, surname, Market.SUPERVISOR_EMAIL);
        application = market.application(student, market.place(1));
    }

    private RequestPostProcessor theStudent() {
        return Callers.student(student, SCHOOL);
    }

    private String uri(String rest) {
        return "/api/matching/applications/" + application + rest;
    }

    private static String times(int count) {
        var slots = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Instant start = TOMORROW.plus(Duration.ofDays(i));
            slots.append(i == 0 ? "" : ",")
                    .append("{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}"
                            .formatted(start, start.plus(Duration.ofHours(1))));
        }
        return "{\"slots\":[" + slots
                + "],\"location\":\"Dorpsstraat 12, Ede\",\"remark\":\"Vraag naar Anja;\\nneem je rooster mee\"}";
    }

    private MvcTestResult invite(int count, RequestPostProcessor trainer) {
        return market.answer(application, "invitation", times(count), trainer);
    }

    private MvcTestResult choose(int slot) {
        return market.answer(application, "invitation/choice", "{\"slot\":" + slot + "}", theStudent());
    }

    @Test
    void showsWhoTheStudentIsWithTheInvitationAndNotesIt() {
        assertThat(market.get(uri(""), THE_TRAINER)).bodyText().doesNotContain(surname);

        assertThat(invite(2, THE_TRAINER)).hasStatusOk().bodyText().contains("Yara " + surname);

        assertThat(market.get(uri("/disclosures"), theStudent()))
                .bodyJson()
                .extractingPath("$.items[0].occasion")
                .isEqualTo("INVITATION");
        assertThat(feed.awaitPublished("ApplicationInvited.v1", application)
                        .body()
                        .get("studentId")
                        .stringValue())
                .isEqualTo(student.toString());
    }

    @Test
    void letsTheStudentChooseOneOfTheTimesOnce() {
        invite(3, THE_TRAINER);
        assertThat(market.get(uri(""), theStudent()))
                .bodyJson()
                .extractingPath("$.may.answer")
                .isEqualTo(true);
        assertFieldProblem(choose(4), "slot", "slot-unknown");

        assertThat(choose(2))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.invitation.chosen")
                .isEqualTo(2);

        var answered = feed.awaitPublished("InvitationAnswered.v1", application).body();
        assertThat(answered.get("fits").booleanValue()).isTrue();
        assertThat(Instant.parse(answered.get("startsAt").stringValue())).isEqualTo(TOMORROW.plus(Duration.ofDays(1)));
        assertThat(Instant.parse(answered.get("answerBy").stringValue()))
                .isEqualTo(TOMORROW.plus(Duration.ofDays(1 + 14)).plus(Duration.ofHours(1)));
        assertProblem(choose(1), CONFLICT, "matching:invitation-answered");
        assertThat(market.accept(application, TRAINER)).hasStatusOk();
    }

    @Test
    void takesAnAnswerOnlyToTheInvitationThatWasRead() {
        invite(1, THE_TRAINER);
        String read = market.get(uri(""), theStudent()).getResponse().getHeader("ETag");
        invite(2, THE_TRAINER);

        assertProblem(
                market.answer(
                        application, "invitation/choice", "{\"slot\":1}", Objects.requireNonNull(read), theStudent()),
                PRECONDITION_FAILED,
                "stale");
        assertThat(market.answer(application, "invitation/choice", "{\"slot\":1}", "", theStudent()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(choose(1)).hasStatusOk();
    }

    @Test
    void asksForOtherTimesWhenNoneFits() {
        invite(1, THE_TRAINER);
        assertFieldProblem(
                market.answer(application, "invitation/refusal", "{\"remark\":\" \"}", theStudent()),
                "remark",
                "required");
        assertThat(market.answer(
                        application, "invitation/refusal", "{\"remark\":\"Dan heb ik toetsen.\"}", theStudent()))
                .hasStatusOk();

        assertThat(feed.awaitPublished("InvitationAnswered.v1", application)
                        .body()
                        .get("fits")
                        .booleanValue())
                .isFalse();
        assertThat(market.get(uri(""), THE_TRAINER))
                .bodyJson()
                .extractingPath("$.invitation.answerRemark")
                .isEqualTo("Dan heb ik toetsen.");
        assertThat(invite(2, THE_TRAINER)).hasStatusOk();
        assertThat(choose(2)).hasStatusOk();
        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*) from disclosures where application_id = ?",
                        application))
                .isOne();
    }

    @Test
    void invitesByTheMailsLinkOnce() {
        RequestPostProcessor link = Callers.link(TRAINER, SCHOOL, "matching/applications/" + application);

        assertThat(invite(1, link)).hasStatusOk();

        assertThat(invite(1, link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void givesBothTheMeetingForTheirCalendar() throws Exception {
        invite(2, THE_TRAINER);
        assertThat(market.get(uri("/invitation.ics"), theStudent())).hasStatus(HttpStatus.NOT_FOUND);
        choose(2);

        for (RequestPostProcessor caller : new RequestPostProcessor[] {
            theStudent(), THE_TRAINER, Callers.link(TRAINER, SCHOOL, "matching/applications/" + application)
        }) {
            MvcTestResult answer = market.get(uri("/invitation.ics"), caller);
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
            var event = Biweekly.parse(answer.getResponse().getContentAsString())
                    .first()
                    .getEvents()
                    .getFirst();
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(TOMORROW.plus(Duration.ofDays(1)));
            assertThat(event.getLocation().getValue()).isEqualTo("Dorpsstraat 12, Ede");
            assertThat(event.getDescription().getValue()).isEqualTo("Vraag naar Anja;\nneem je rooster mee");
            assertThat(event.getSummary().getValue())
                    .contains("Zorggroep De Linde")
                    .doesNotContain(surname);
        }
    }

    @Test
    void takesAMeetingThatIsOffOutOfTheCalendar() throws Exception {
        invite(1, THE_TRAINER);
        choose(1);
        int before = entry("PUBLISH").getSequence().getValue();

        market.answer(application, "withdrawal", "", theStudent());

        var off = entry("CANCEL");
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(off.getUid().getValue()).isEqualTo(application + "@stagerocs");
        assertThat(off.getSequence().getValue()).isGreaterThanOrEqualTo(before);
        var told = feed.awaitPublished("ApplicationWithdrawn.v1", application).body();
        assertThat(Instant.parse(told.get("startsAt").stringValue())).isEqualTo(TOMORROW);
    }

    private VEvent entry(String method) throws Exception {
        MvcTestResult answer = market.get(uri("/invitation.ics"), THE_TRAINER);
        assertThat(answer.getResponse().getContentType()).contains("method=" + method);
        return Biweekly.parse(answer.getResponse().getContentAsString())
                .first()
                .getEvents()
                .getFirst();
    }

    @Test
    void refusesTimesThatAreTooManyOrNone() {
        assertFieldProblem(invite(6, THE_TRAINER), "slots", "slots-count");
        assertFieldProblem(invite(0, THE_TRAINER), "slots", "slots-count");
        assertFieldProblem(
                market.answer(application, "invitation", times(1).replace("Dorpsstraat 12, Ede", ""), THE_TRAINER),
                "location",
                "required");
        assertThat(market.get(uri(""), THE_TRAINER)).bodyText().doesNotContain(surname);
    }

    @Test
    void refusesATimeThatIsNoneWithItsField() {
        assertFieldProblem(
                market.answer(application, "invitation", "{\"slots\":[null],\"location\":\"Ede\"}", THE_TRAINER),
                "slots[0]",
                "required");
    }

    @Test
    void refusesAnInvitationToWhatIsOtherwiseNowThanWasRead() {
        assertProblem(
                market.answer(application, "invitation", times(1), "\"7\"", THE_TRAINER),
                HttpStatus.PRECONDITION_FAILED,
                "stale");
        assertThat(market.answer(application, "invitation", times(1), "", THE_TRAINER))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);

        assertThat(market.get(uri(""), THE_TRAINER)).bodyText().doesNotContain(surname);
    }

    @Test
    void asksForOtherTimesWhenAllHavePassed() {
        invite(2, THE_TRAINER);
        market.change(
                SCHOOL,
                "update invitation_slots set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days' where application_id = ?",
                application);
        assertFieldProblem(choose(1), "slot", "slot-past");

        assertThat(market.answer(application, "invitation/refusal", "{\"remark\":\"Ik was ziek.\"}", theStudent()))
                .hasStatusOk();

        var answered = feed.awaitPublished("InvitationAnswered.v1", application).body();
        assertThat(answered.get("fits").booleanValue()).isFalse();
        assertThat(answered.get("trainerId").stringValue()).isEqualTo(TRAINER.toString());
        assertThat(invite(1, THE_TRAINER)).hasStatusOk();
    }

    @Test
    void concernsOnlyTheOwnTrainerAndStudent() {
        assertThat(invite(1, Callers.trainer(OTHER_TRAINER, SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        invite(1, THE_TRAINER);
        assertThat(market.answer(
                        application, "invitation/choice", "{\"slot\":1}", Callers.student(market.student(), SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(uri("/invitation.ics"), Callers.trainer(OTHER_TRAINER, SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void invitesNobodyWhoHasWithdrawn() {
        market.answer(application, "withdrawal", "", theStudent());

        assertProblem(invite(1, THE_TRAINER), CONFLICT, "matching:application-decided");
        assertThat(market.get(uri(""), THE_TRAINER)).bodyText().doesNotContain(surname);
    }
}

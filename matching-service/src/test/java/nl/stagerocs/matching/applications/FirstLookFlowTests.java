package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FirstLookFlowTests extends MatchingTest {

    private final String surname = "Verstoppertje" + next();
    private static final RequestPostProcessor THE_TRAINER = Callers.trainer(TRAINER, SCHOOL);

    private UUID hidden() {
        UUID student = market.student(SCHOOL, surname, Market.SUPERVISOR_EMAIL);
        UUID id = UUID.randomUUID();
        assertThat(market.apply(
                        id,
                        Callers.student(student, SCHOOL),
                        market.place(1),
                        "Ik ben Yara " + surname
                                + ", mail naar student@student.rivierenland.example. Ik kan goed luisteren."))
                .hasStatus(HttpStatus.CREATED);
        return id;
    }

    private static String uri(UUID application) {
        return "/api/matching/applications/" + application;
    }

    @Test
    void hidesFromTheTrainerWhoAppliesInListAndDetail() {
        UUID application = hidden();
        UUID student = market.id(SCHOOL, "select student_id from applications where id = ?", application);

        for (RequestPostProcessor trainer : new RequestPostProcessor[] {
            THE_TRAINER, Callers.link(TRAINER, SCHOOL, "matching/applications/" + application)
        }) {
            assertNameless(market.get(uri(application), trainer), student);
        }
        assertNameless(market.get("/api/matching/applications?state=SUBMITTED", THE_TRAINER), student);
        assertThat(market.get(uri(application), THE_TRAINER))
                .bodyText()
                .doesNotContain("Yara", "@student", "MZ2B", "2007-05-12");
        assertThat(market.get(uri(application), THE_TRAINER)).bodyText().contains("Ik kan goed luisteren.");
        assertThat(feed.awaitPublished("ApplicationSubmitted.v1", application)
                        .body()
                        .get("firstLook")
                        .booleanValue())
                .isTrue();
    }

    private void assertNameless(MvcTestResult answer, UUID student) {
        assertThat(answer).hasStatusOk().bodyText().doesNotContain(surname, student.toString());
    }

    @Test
    void showsTheStudentAndTheSchoolWhoItIs() {
        UUID application = hidden();
        UUID student = market.id(SCHOOL, "select student_id from applications where id = ?", application);

        for (RequestPostProcessor caller : new RequestPostProcessor[] {
            Callers.student(student, SCHOOL), Callers.supervisor(Market.SUPERVISOR, SCHOOL), Market.coordinator(SCHOOL)
        }) {
            assertThat(market.get(uri(application), caller)).bodyText().contains("Yara " + surname);
        }
    }

    @Test
    void showsWhoItIsOnceAcceptedAndNotesWhoSawIt() {
        UUID application = hidden();

        assertThat(market.accept(application, TRAINER)).hasStatusOk().bodyText().contains("Yara " + surname);

        assertThat(market.get(uri(application), THE_TRAINER)).bodyText().contains("Yara " + surname);
        var seen = market.get(uri(application) + "/disclosures", Callers.supervisor(Market.SUPERVISOR, SCHOOL));
        assertThat(seen).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(seen).bodyJson().extractingPath("$.items[0].personName").isEqualTo("Anja van Dam");
        assertThat(seen).bodyJson().extractingPath("$.items[0].what").isEqualTo("IDENTITY");
        assertThat(seen).bodyJson().extractingPath("$.items[0].occasion").isEqualTo("ACCEPTANCE");
        assertThat(market.get(uri(application) + "/disclosures", Callers.supervisor(Market.OTHER_SUPERVISOR, SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsHiddenWhoWasDeclined() {
        UUID application = hidden();

        assertThat(market.answer(application, "rejection", "{\"reason\":\"Vol.\"}", THE_TRAINER))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(surname);

        assertThat(market.get(uri(application), THE_TRAINER)).bodyText().doesNotContain(surname);
    }

    @Test
    void namesTheStudentWhereTheSchoolWantsThat() {
        market.settings(
                "{\"firstLook\":false,\"answerWithinDays\":14,\"mostOpenPerStudent\":3,\"mostOpenPerPlace\":30}");
        try {
            UUID application = hidden();

            assertThat(market.get(uri(application), THE_TRAINER)).bodyText().contains("Yara " + surname);
        } finally {
            market.settings(Market.SETTINGS);
        }
    }

    @Test
    void keepsThePromiseOfAnApplicationWhenTheSettingChangesLater() {
        UUID application = hidden();
        market.settings(
                "{\"firstLook\":false,\"answerWithinDays\":14,\"mostOpenPerStudent\":3,\"mostOpenPerPlace\":30}");
        try {
            assertThat(market.get(uri(application), THE_TRAINER)).bodyText().doesNotContain(surname);
        } finally {
            market.settings(Market.SETTINGS);
        }
    }
}

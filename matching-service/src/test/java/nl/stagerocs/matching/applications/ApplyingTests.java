package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.farPlaceRow;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ApplyingTests extends MatchingTest {

    private static RequestPostProcessor as(UUID student) {
        return Callers.student(student, SCHOOL);
    }

    private static String uri(UUID application) {
        return "/api/matching/applications/" + application;
    }

    @Test
    void tellsTheTrainerThatAStudentAsks() {
        UUID student = market.student();
        UUID place = market.place(1);

        UUID application = market.application(student, place);

        var submitted = feed.awaitPublished("ApplicationSubmitted.v1", application);
        assertThat(submitted.body().get("trainerId").stringValue()).isEqualTo(TRAINER.toString());
        assertThat(submitted.body().get("studentId").stringValue()).isEqualTo(student.toString());
    }

    @Test
    void takesTheSameApplicationTwiceAsOne() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID id = market.application(student, place);

        assertThat(market.apply(id, student, place)).hasStatus(HttpStatus.CREATED);

        assertThat(market.value(
                        SCHOOL, Integer.class, "select count(*) from applications where student_id = ?", student))
                .isOne();
        feed.awaitPublished("ApplicationSubmitted.v1", id);
        assertThat(feed.published("ApplicationSubmitted.v1", id)).hasSize(1);
    }

    @Test
    void refusesAnIdThatIsInUse() {
        UUID id = market.application(market.student(), market.place(1));

        assertProblem(market.apply(id, market.student(), market.place(1)), CONFLICT, "matching:application-id");
    }

    @Test
    void refusesASecondApplicationForAPlace() {
        UUID student = market.student();
        UUID place = market.place(3);
        market.application(student, place);

        assertProblem(market.apply(UUID.randomUUID(), student, place), CONFLICT, "matching:application-twice");
    }

    @Test
    void refusesAFourthOpenApplicationUntilOneIsWithdrawn() {
        UUID student = market.student();
        UUID first = market.application(student, market.place(1));
        market.application(student, market.place(1));
        market.application(student, market.place(1));
        UUID fourth = market.place(1);

        assertFieldProblem(market.apply(UUID.randomUUID(), student, fourth), "placeId", "applications-too-many");
        assertThat(market.answer(first, "withdrawal", "", as(student))).hasStatusOk();
        feed.awaitPublished("ApplicationWithdrawn.v1", first);
        assertThat(market.apply(UUID.randomUUID(), student, fourth)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesAPlaceWithoutRoomAndOneThatIsNotThere() {
        UUID place = market.place(1);
        market.proposal(market.student(), place);

        assertProblem(market.apply(UUID.randomUUID(), market.student(), place), CONFLICT, "matching:place-full");
        assertThat(market.apply(UUID.randomUUID(), market.student(), UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAPlaceThatDoesNotFitWithTheReason() {
        UUID student = market.student();

        assertMisfit(student, changed(5, Market.OTHER_CREBO), "Voor een andere opleiding");
        UUID place = changed(7, Market.ENDS_ON.plusDays(1));
        assertMisfit(student, place, "In een andere periode");
        UUID other = market.place(1);
        market.change(SCHOOL, "update places set leerweg = 'BBL' where id = ?", other);
        assertMisfit(student, other, "Andere leerweg");
        market.change(SCHOOL, "update places set leerweg = 'BOL', minimum_age = 60 where id = ?", other);
        assertMisfit(student, other, "Je bent er op de eerste dag nog te jong voor");
    }

    private UUID changed(int column, Object value) {
        Object[] row = Market.placeRow(next(), "Begeleider", 1);
        row[column] = value;
        row[8] = Market.ENDS_ON.plusDays(90);
        return market.place(SCHOOL, row);
    }

    private void assertMisfit(UUID student, UUID place, String reason) {
        MvcTestResult refused = market.apply(UUID.randomUUID(), student, place);

        assertProblem(refused, CONFLICT, "matching:application-misfit");
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains(reason);
        assertThat(market.get("/api/matching/places/" + place, as(student)))
                .bodyJson()
                .extractingPath("$.fit.barrier.message")
                .isEqualTo(reason);
    }

    @Test
    void takesAnApplicationForTheInternshipThatTheGroupSearchedForBefore() {
        LocalDate spring = Market.ENDS_ON.plusDays(3);
        UUID group = market.group(SCHOOL, Market.PERIOD, market.period(spring, spring.plusWeeks(12)));
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        UUID place = market.place(1);

        MvcTestResult seen = market.get("/api/matching/places/" + place, as(student));

        assertThat(seen)
                .bodyJson()
                .extractingPath("$.fit.reasons[*].code")
                .asArray()
                .containsExactly("fit-other-period");
        assertThat(seen).bodyJson().extractingPath("$.fit.barrier").isNull();
        market.application(student, place);
    }

    @Test
    void refusesAPlaceOfAnotherSchool() {
        UUID place = market.place(Market.OTHER_SCHOOL, Market.placeRow(next(), "Elders", 1));

        assertThat(market.apply(UUID.randomUUID(), market.student(), place)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAMotivationThatIsMissingOrTooLong() {
        UUID student = market.student();
        UUID place = market.place(1);

        assertFieldProblem(market.apply(UUID.randomUUID(), as(student), place, " "), "motivation", "required");
        assertFieldProblem(
                market.apply(UUID.randomUUID(), as(student), place, "a".repeat(4_001)), "motivation", "cell-too-long");
        assertFieldProblem(market.post("/api/matching/applications", "{\"id\":\"x\"}", as(student)), "id", "format");
    }

    @Test
    void keepsMarkupAsText() {
        UUID student = market.student();
        UUID id = UUID.randomUUID();

        MvcTestResult made = market.apply(id, as(student), market.place(1), "<script>alert(1)</script>");

        assertThat(made).bodyJson().extractingPath("$.motivation").isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void holdsTheRoomAndProposesWhenTheTrainerAccepts() {
        UUID place = market.place(2);
        UUID application = market.application(market.student(), place);

        MvcTestResult accepted = market.accept(application, TRAINER);

        assertThat(accepted).bodyJson().extractingPath("$.state").isEqualTo("ACCEPTED");
        UUID placement = UUID.fromString(read(accepted, "$.placementId"));
        assertThat(market.room(place)).isOne();
        assertThat(feed.awaitPublished("ApplicationAccepted.v1", application)
                        .body()
                        .get("placementId")
                        .stringValue())
                .isEqualTo(placement.toString());
        var proposed = feed.awaitPublished("PlacementProposed.v1", placement).body();
        assertThat(proposed.get("supervisorId").stringValue()).isEqualTo(Market.SUPERVISOR.toString());
        assertThat(proposed.get("startsOn").stringValue()).isEqualTo(Market.STARTS_ON.toString());
        assertProblem(market.accept(application, TRAINER), CONFLICT, "matching:application-decided");
        assertThat(market.room(place)).isOne();
    }

    @Test
    void letsATrainerActByLinkOnce() {
        UUID application = market.application(market.student(), market.place(1));
        RequestPostProcessor link = Callers.link(TRAINER, SCHOOL, "matching/applications/" + application);

        assertThat(market.get(uri(application), link))
                .bodyJson()
                .extractingPath("$.may.decide")
                .isEqualTo(true);
        assertThat(market.answer(application, "acceptance", "", link)).hasStatusOk();
        assertThat(market.answer(application, "acceptance", "", link)).hasStatus(HttpStatus.GONE);
        assertThat(market.get(uri(application) + "/invitation.ics", link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void refusesAnAnswerToWhatIsOtherwiseNowThanWasRead() {
        UUID student = market.student();
        UUID application = market.application(student, market.place(1));
        RequestPostProcessor link = Callers.link(TRAINER, SCHOOL, "matching/applications/" + application);
        String reason = "{\"reason\":\"Vol.\"}";

        for (RequestPostProcessor trainer : List.of(Callers.trainer(TRAINER, SCHOOL), link)) {
            assertProblem(market.answer(application, "acceptance", "", "\"7\"", trainer), PRECONDITION_FAILED, "stale");
            assertProblem(
                    market.answer(application, "rejection", reason, "\"7\"", trainer), PRECONDITION_FAILED, "stale");
            assertThat(market.answer(application, "acceptance", "", "", trainer))
                    .hasStatus(PRECONDITION_REQUIRED);
            assertThat(market.answer(application, "rejection", reason, "", trainer))
                    .hasStatus(PRECONDITION_REQUIRED);
        }
        assertThat(market.answer(application, "withdrawal", "", "\"7\"", as(student)))
                .hasStatus(PRECONDITION_FAILED);
        assertThat(market.answer(application, "withdrawal", "", "", as(student)))
                .hasStatus(PRECONDITION_REQUIRED);

        MvcTestResult read = market.get(uri(application), link);
        assertThat(read).bodyJson().extractingPath("$.state").isEqualTo("SUBMITTED");
        assertThat(market.answer(
                        application,
                        "acceptance",
                        "",
                        Objects.requireNonNull(read.getResponse().getHeader("ETag")),
                        link))
                .hasStatusOk();
    }

    @Test
    void declinesWithAReasonOnly() {
        UUID place = market.place(1);
        UUID student = market.student();
        UUID application = market.application(student, place);
        RequestPostProcessor trainer = Callers.trainer(TRAINER, SCHOOL);

        assertFieldProblem(market.answer(application, "rejection", "{\"reason\":\"\"}", trainer), "reason", "required");
        assertThat(market.answer(application, "rejection", "{\"reason\":\"We zitten vol.\"}", trainer))
                .hasStatusOk();

        assertThat(market.get(uri(application), as(student)))
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("We zitten vol.");
        assertThat(feed.awaitPublished("ApplicationRejected.v1", application)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("We zitten vol.");
        assertThat(market.room(place)).isOne();
        assertProblem(
                market.answer(application, "withdrawal", "", as(student)), CONFLICT, "matching:application-decided");
    }

    @Test
    void neverPlacesMoreThanFitHoweverManyAcceptAtOnce() throws Exception {
        UUID place = market.place(3);
        List<Callable<MvcTestResult>> acceptances = applicationsOfTwenty(place).stream()
                .map(application -> (Callable<MvcTestResult>) () -> market.accept(application, TRAINER))
                .toList();

        List<Integer> answers = atOnce(acceptances);

        assertThat(answers).filteredOn(each -> each == 200).hasSize(3);
        assertThat(answers).filteredOn(each -> each == 409).hasSize(17);
        assertThat(market.room(place)).isZero();
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from placements where place_id = ?", place))
                .isEqualTo(3);
    }

    private List<UUID> applicationsOfTwenty(UUID place) {
        Book book = Book.of(Market.STUDENTS);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(next());
            book.row(studentRow(numbers.getLast(), "Jansen", Market.SUPERVISOR_EMAIL));
        }
        market.imported(SCHOOL, "students", book);
        return numbers.stream()
                .map(number -> market.id(SCHOOL, "select id from students where number = ?", number.toString()))
                .map(student -> market.application(student, place))
                .toList();
    }

    @Test
    void proposesAStudentOnceHoweverManyTrainersAcceptAtOnce() throws Exception {
        UUID student = market.student();
        UUID near = market.place(1);
        UUID far = market.place(SCHOOL, farPlaceRow(next(), "Begeleider"));
        UUID one = market.application(student, near);
        UUID other = market.application(student, far);

        List<Integer> answers =
                atOnce(List.of(() -> market.accept(one, TRAINER), () -> market.accept(other, Market.OTHER_TRAINER)));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(market.room(near) + market.room(far)).isOne();
    }

    @Test
    void countsApplicationsOneAfterTheOther() throws Exception {
        UUID student = market.student();
        List<Callable<MvcTestResult>> applications = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID place = market.place(1);
            applications.add(() -> market.apply(UUID.randomUUID(), student, place));
        }

        assertThat(atOnce(applications)).filteredOn(each -> each == 201).hasSize(3);
    }

    private static List<Integer> atOnce(List<Callable<MvcTestResult>> calls) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<MvcTestResult> each : threads.invokeAll(calls)) {
                answers.add(each.get().getResponse().getStatus());
            }
        }
        return answers;
    }
}

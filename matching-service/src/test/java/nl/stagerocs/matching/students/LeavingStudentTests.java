package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.STUDENTS;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who leaves the school keeps nobody waiting and holds no room; what runs stays for those who deal with it. */
class LeavingStudentTests extends MatchingTest {

    private static final String API = "/api/matching";

    private final int number = next();
    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        student = enrolled(number);
    }

    private UUID enrolled(int ofNumber) {
        market.imported(SCHOOL, "students", Book.of(STUDENTS).row(row(ofNumber)));
        return market.id(SCHOOL, "select id from students where number = ?", String.valueOf(ofNumber));
    }

    private static Object[] row(int number) {
        return studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
    }

    private MvcTestResult leave(Object... numbers) {
        return market.letLeave(
                SCHOOL,
                "students",
                Book.of(STUDENTS).row(row(next())),
                Arrays.stream(numbers).map(String::valueOf).toArray());
    }

    private MvcTestResult writtenOut() {
        Object[] row = Arrays.copyOf(row(number), 13);
        row[12] = LocalDate.now();
        return market.imported(
                SCHOOL, "students", Book.of(STUDENTS + ",uitgeschreven op").row(row));
    }

    private void leftUnheard() {
        market.change(SCHOOL, "update students set left_on = current_date where id = ?", student);
    }

    private UUID ownPlace() {
        UUID proposal = UUID.randomUUID();
        assertThat(propose(proposal)).hasStatusOk();
        return proposal;
    }

    private MvcTestResult propose(UUID proposal) {
        return http.put()
                .uri(API + "/proposals/" + proposal)
                .with(Callers.student(student, SCHOOL))
                .contentType(APPLICATION_JSON)
                .content("""
                        {"leerbedrijfId":"2%08d","companyName":"Bakkerij Zonnig","street":"Markt","houseNumber":"3","postcode":"6711 CD",
                         "town":"Ede","contactFirstName":"Sam","contactLastName":"Loon","contactEmail":"sam%d@zonnig.example",
                         "title":"Bediening","tasks":"Gasten ontvangen.","startsOn":"%s","endsOn":"%s","daysPerWeek":4}""".formatted(number, number, STARTS_ON, ENDS_ON))
                .exchange();
    }

    private MvcTestResult approveOwnPlace(UUID proposal, int version) {
        return new Changing(http, Callers.supervisor(SUPERVISOR, SCHOOL))
                .post(API + "/proposals/" + proposal + "/approval", "{}", version);
    }

    private MvcTestResult approve(UUID placement, int version) {
        return market.decide(placement, "approval", "{}", "\"" + version + "\"", SUPERVISOR);
    }

    private String state(String table, UUID id) {
        return market.value(SCHOOL, String.class, "select state from " + table + " where id = ?", id);
    }

    @Test
    void withdrawsWhatTheStudentAskedSoThatNoTrainerAcceptsIt() {
        UUID application = market.application(student, market.place(1));

        assertThat(leave(number)).hasStatus(NO_CONTENT);

        assertThat(feed.awaitPublished("ApplicationWithdrawn.v1", application)
                        .body()
                        .get("trainerId")
                        .stringValue())
                .isEqualTo(TRAINER.toString());
        assertThat(state("applications", application)).isEqualTo("WITHDRAWN");
        assertProblem(market.accept(application, TRAINER), CONFLICT, "matching:application-decided");
    }

    @Test
    void rejectsWhatWaitsForTheSupervisorAndGivesTheRoomToAnother() {
        UUID place = market.place(1);
        UUID placement = market.proposal(student, place);

        writtenOut();

        assertThat(feed.awaitPublished("PlacementRejected.v1", placement)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("De student is uitgeschreven.");
        assertProblem(approve(placement, 1), CONFLICT, "matching:placement-decided");
        assertThat(market.room(place)).isOne();
        assertThat(market.placed(market.student(), place)).isNotNull();
    }

    @Test
    void withdrawsAnOwnPlaceAlsoWhenTheStudentIsTakenFromTheListByHand() {
        UUID proposal = ownPlace();

        String row = API + "/imports/kinds/students/rows?key=" + number;
        String seen = market.get(row, coordinator(SCHOOL)).getResponse().getHeader("ETag");
        assertThat(new Changing(http, coordinator(SCHOOL)).send(HttpMethod.DELETE, row, "", seen))
                .hasStatus(NO_CONTENT);

        assertThat(feed.awaitPublished("OwnPlaceWithdrawn.v1", proposal)
                        .body()
                        .get("studentId")
                        .stringValue())
                .isEqualTo(student.toString());
        assertProblem(approveOwnPlace(proposal, 1), CONFLICT, "matching:proposal-decided");
    }

    @Test
    void leavesWhatOthersAskAndWaitForAsItIs() {
        int alsoLeaving = next();
        UUID staying = market.student();
        UUID place = market.place(3);
        market.proposal(student, place);
        market.proposal(enrolled(alsoLeaving), place);
        UUID placement = market.proposal(staying, place);
        UUID application = market.application(staying, market.place(1));

        assertThat(leave(number, alsoLeaving)).hasStatus(NO_CONTENT);

        assertThat(market.room(place)).isEqualTo(2);
        assertThat(state("placements", placement)).isEqualTo("PROPOSED");
        assertThat(state("applications", application)).isEqualTo("SUBMITTED");
    }

    @Test
    void endsAnApprovedPlacementThatHasNotBegunAndGivesItsRoomToAnother() {
        UUID later = market.studentWithLater();
        UUID place = market.laterPlace(1);
        UUID placement = market.placed(later, place);

        assertThat(leave(market.number(later))).hasStatus(NO_CONTENT);

        var ended = feed.awaitPublished("PlacementEnded.v1", placement).body();
        assertThat(ended.get("reason").stringValue()).isEqualTo("De student is uitgeschreven.");
        assertThat(ended.get("endedOn").stringValue()).isEqualTo(LocalDate.now().toString());
        assertThat(state("placements", placement)).isEqualTo("ENDED");
        assertThat(market.room(place)).isOne();
        assertThat(market.placed(market.studentWithLater(), place)).isNotNull();
    }

    @Test
    void keepsAnApprovedPlacementThatRunsAndItsRoom() {
        UUID place = market.place(1);
        UUID placement = market.placed(student, place);

        assertThat(leave(number)).hasStatus(NO_CONTENT);

        assertThat(state("placements", placement)).isEqualTo("APPROVED");
        assertThat(market.room(place)).isZero();
    }

    @Test
    void saysBeforehandWhichInternshipGoesOnWhenTheStudentLeaves() {
        String row = API + "/imports/kinds/students/rows?key=";
        UUID later = market.studentWithLater();
        market.placed(later, market.laterPlace(1));
        assertThat(market.get(row + number, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.leftBehind")
                .isNull();
        market.placed(student, market.place(1));

        assertThat(market.get(row + number, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.leftBehind")
                .asString()
                .contains("Persoonlijk begeleider, Zorggroep De Linde");
        assertThat(market.get(row + market.number(later), coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.leftBehind")
                .isNull();
    }

    @Test
    void changesNothingMoreWithTheSameFileAgain() {
        UUID place = market.place(2);
        UUID placement = market.proposal(student, place);
        writtenOut();
        feed.awaitPublished("PlacementRejected.v1", placement);

        assertThat(writtenOut()).bodyJson().extractingPath("$.unchanged").isEqualTo(1);

        assertThat(market.room(place)).isEqualTo(2);
        UUID later = market.student();
        feed.awaitPublished("StudentEnrolled.v1", later);
        assertThat(feed.published("StudentLeft.v1", student)).hasSize(1);
        assertThat(feed.published("PlacementRejected.v1", placement)).hasSize(1);
    }

    @Test
    void showsNobodyAnythingOpenOfWhoHasLeft() {
        var supervisor = Callers.supervisor(SUPERVISOR, SCHOOL);
        assertThat(http.put()
                        .uri(API + "/students/" + student + "/suggestions/" + market.place(1))
                        .with(supervisor)
                        .contentType(APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatusOk();
        String placement = market.proposal(student, market.place(1)).toString();
        String application = market.application(student, market.place(1)).toString();
        String proposal = ownPlace().toString();

        assertThat(leave(number)).hasStatus(NO_CONTENT);

        assertThat(ids("/suggestions?open=true&student=" + student, supervisor)).isEmpty();
        assertThat(ids("/placements?state=PROPOSED", supervisor)).doesNotContain(placement);
        assertThat(ids("/proposals?state=PROPOSED", supervisor)).doesNotContain(proposal);
        assertThat(ids("/applications?state=SUBMITTED", Callers.trainer(TRAINER, SCHOOL)))
                .doesNotContain(application);
    }

    private List<String> ids(String uri, RequestPostProcessor caller) {
        return read(market.get(API + uri, caller), "$.items[*].id");
    }

    @Test
    void decidesNothingForWhoHasLeft() {
        UUID application = market.application(student, market.place(1));
        UUID proposal = ownPlace();
        UUID placement = market.proposal(student, market.place(1));
        leftUnheard();

        for (MvcTestResult refused : List.of(
                market.accept(application, TRAINER),
                approveOwnPlace(proposal, 0),
                approve(placement, 0),
                market.apply(UUID.randomUUID(), student, market.place(1)),
                propose(UUID.randomUUID()))) {
            assertProblem(refused, CONFLICT, "matching:student-left");
        }
    }

    @Test
    void publishesNoDistributionThatPlacesWhoHasLeftUntilItIsComparedAgain() {
        UUID group = market.group(SCHOOL);
        List<UUID> students = market.studentsOf(group, 2, SUPERVISOR_EMAIL);
        UUID place = market.place(2);
        students.forEach(each -> market.chosen(each, place));
        var rounds = new Changing(http, coordinator(SCHOOL));
        String round = API + "/allocation-rounds/"
                + read(
                        rounds.post(
                                API + "/allocation-rounds",
                                "{\"name\":\"Februari\",\"groups\":[\"%s\"],\"farthestKm\":40}".formatted(group)),
                        "$.id");
        assertThat(rounds.post(round + "/comparison", "", 0)).hasStatusOk();
        assertThat(leave(market.value(
                        SCHOOL, String.class, "select number from students where id = ?", students.getFirst())))
                .hasStatus(NO_CONTENT);

        assertProblem(
                rounds.post(round + "/publication", "{\"method\":\"A\"}", 1), CONFLICT, "matching:allocation-changed");

        assertThat(rounds.post(round + "/comparison", "", 1)).hasStatusOk();
        assertThat(rounds.post(round + "/publication", "{\"method\":\"A\"}", 2)).hasStatusOk();
        assertThat(market.room(place)).isOne();
    }

    @Test
    void holdsNoRoomWhenTrainersAcceptAtThatMoment() throws Exception {
        UUID place = market.place(20);
        List<Integer> leaving = new ArrayList<>();
        List<UUID> students = new ArrayList<>();
        List<Callable<MvcTestResult>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int each = next();
            leaving.add(each);
            students.add(enrolled(each));
            UUID application = market.application(students.getLast(), place);
            calls.add(() -> market.accept(application, TRAINER));
        }
        UUID checked = Market.checkedId(market.check(
                SCHOOL, "students", Book.of(STUDENTS).row(row(next())).bytes()));
        calls.add(5, () -> market.letLeave(coordinator(SCHOOL), checked, leaving.toArray()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<MvcTestResult> each : threads.invokeAll(calls)) {
                assertThat(each.get().getResponse().getStatus()).isIn(200, 204, 409, 412);
            }
        }

        assertThat(market.room(place)).isEqualTo(20);
        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*)::int from placements where student_id = any (?) and state <> 'REJECTED'",
                        (Object) students.toArray(UUID[]::new)))
                .isZero();
    }

    @Test
    void asksAgainOnceTheStudentIsBack() {
        UUID place = market.place(1);
        market.application(student, place);
        writtenOut();

        market.imported(SCHOOL, "students", Book.of(STUDENTS).row(row(number)));

        assertThat(market.apply(UUID.randomUUID(), student, place)).hasStatus(CREATED);
    }
}

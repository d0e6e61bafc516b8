package nl.stagerocs.matching;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STUDENTS;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.ACCEPTED;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.stagerocs.platform.schools.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who lets students leave, accepts, decides and withdraws at one moment waits for the others, and never in a ring: the database breaks none off. */
class HoldingOrderTests extends MatchingTest {

    /** So many rows of a file are written in a step. */
    private static final int STEP = 1_000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private UUID enrolled(int number) {
        market.imported(SCHOOL, "students", Book.of(STUDENTS).row(row(number)));
        return student(number);
    }

    private UUID student(int number) {
        return market.id(SCHOOL, "select id from students where number = ?", String.valueOf(number));
    }

    private static Object[] row(int number) {
        return Market.studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
    }

    private static Object[] writtenOut(int number) {
        Object[] row = Arrays.copyOf(row(number), 13);
        row[12] = LocalDate.now();
        return row;
    }

    private Callable<MvcTestResult> leaving(Object... numbers) {
        UUID checked = Market.checkedId(market.check(
                SCHOOL, "students", Book.of(STUDENTS).row(row(next())).bytes()));
        return () -> market.letLeave(coordinator(SCHOOL), checked, numbers);
    }

    private MvcTestResult withdraw(UUID place) {
        return new Changing(http, coordinator(SCHOOL))
                .post(
                        "/api/matching/place-desk/" + place + "/withdrawal",
                        "{\"reason\":\"De afdeling verhuist.\"}",
                        market.value(SCHOOL, Integer.class, "select version::int from places where id = ?", place));
    }

    private MvcTestResult decide(UUID placement, String decision) {
        return market.decide(placement, decision, "{\"reason\":\"Past niet.\"}", "\"0\"", SUPERVISOR);
    }

    /** Begins each as soon as those before are done or wait, while another holds the row that the query finds; lets that go once all have begun. */
    private void whileHeld(String query, UUID id, List<Runnable> begin) {
        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql(query + " for update").param(id).query(UUID.class).single();
                    begin.forEach(Runnable::run);
                }));
    }

    private Future<MvcTestResult> begun(Callable<MvcTestResult> call) {
        int before = waiting();
        Future<MvcTestResult> begun = threads.submit(call);
        await().until(() -> begun.isDone() || waiting() > before);
        return begun;
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    private String state(String table, UUID id) {
        return market.value(SCHOOL, String.class, "select state from " + table + " where id = ?", id);
    }

    private void assertCounted(UUID... places) {
        assertThat(market.value(SCHOOL, Integer.class, """
                        select count(*)::int from places p where id = any (?) and taken <>
                            (select count(*) from placements m where m.place_id = p.id and m.state in ('PROPOSED', 'APPROVED'))""", (Object) places)).isZero();
    }

    @Test
    void letsATrainerAcceptWhileAFileOfManyStepsWritesStudentsOut() throws Exception {
        List<Integer> numbers =
                IntStream.range(0, STEP + 2).map(each -> next()).boxed().toList();
        var book = Book.of(STUDENTS);
        numbers.forEach(each -> book.row(row(each)));
        market.imported(SCHOOL, "students", book);
        UUID place = market.place(2);
        market.proposal(student(numbers.getFirst()), place);
        UUID application = market.application(student(numbers.getLast()), place);
        var without = Book.of(STUDENTS + ",uitgeschreven op");
        numbers.forEach(each -> without.row(writtenOut(each)));
        UUID file = Market.checkedId(market.check(SCHOOL, "students", without.bytes()));
        List<Future<MvcTestResult>> accepted = new ArrayList<>();

        whileHeld(
                "select id from students where id = ?",
                student(numbers.get(STEP)),
                List.of(
                        () -> {
                            assertThat(market.execute(SCHOOL, file)).hasStatus(ACCEPTED);
                            await().until(() -> waiting() > 0);
                        },
                        () -> accepted.add(begun(() -> market.accept(application, TRAINER)))));

        assertThat(accepted.getFirst().get().getResponse().getStatus()).isIn(200, 409);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Market.read(market.importRecord(SCHOOL, file), "$.state"), "DONE"::equals);
        assertThat(market.room(place)).isEqualTo(2);
        assertCounted(place);
    }

    @Test
    void tellsATrainerWhoAcceptsTwiceAtOnceThatItIsDecided() throws Exception {
        UUID student = market.student();
        UUID application = market.application(student, market.place(2));
        List<Future<MvcTestResult>> calls = new ArrayList<>();
        Runnable accepting = () -> calls.add(begun(() -> market.accept(application, TRAINER)));

        whileHeld("select id from students where id = ?", student, List.of(accepting, accepting));

        assertThat(calls.getFirst().get()).hasStatusOk();
        Market.assertProblem(calls.getLast().get(), CONFLICT, "matching:application-decided");
    }

    @Test
    void letsAPlaceBeWithdrawnWhileStudentsLeave() throws Exception {
        int waitingThere = next();
        int proposedThere = next();
        UUID place = market.place(2);
        UUID application = market.application(enrolled(waitingThere), place);
        UUID placement = market.proposal(enrolled(proposedThere), place);
        Callable<MvcTestResult> leaving = leaving(waitingThere, proposedThere);
        List<Future<MvcTestResult>> calls = new ArrayList<>();

        whileHeld(
                "select id from placements where id = ?",
                placement,
                List.of(() -> calls.add(begun(leaving)), () -> calls.add(begun(() -> withdraw(place)))));

        assertThat(calls.getFirst().get()).hasStatus(NO_CONTENT);
        assertThat(calls.getLast().get()).hasStatusOk();
        assertThat(state("applications", application)).isEqualTo("WITHDRAWN");
        assertCounted(place);
    }

    @Test
    void letsASupervisorRejectWhileTheStudentLeaves() throws Exception {
        int number = next();
        UUID place = market.place(1);
        UUID placement = market.proposal(enrolled(number), place);
        Callable<MvcTestResult> leaving = leaving(number);
        List<Future<MvcTestResult>> calls = new ArrayList<>();

        whileHeld(
                "select id from places where id = ?",
                place,
                List.of(() -> calls.add(begun(leaving)), () -> calls.add(begun(() -> decide(placement, "rejection")))));

        assertThat(calls.getFirst().get()).hasStatus(NO_CONTENT);
        assertThat(calls.getLast().get()).hasStatus(PRECONDITION_FAILED);
        assertThat(market.room(place)).isOne();
    }

    @Test
    void letsACoordinatorEndAPlacementWhileTheStudentLeaves() throws Exception {
        UUID student = market.studentWithLater();
        UUID place = market.laterPlace(1);
        UUID placement = market.placed(student, place);
        Callable<MvcTestResult> leaving = leaving(market.number(student));
        List<Future<MvcTestResult>> calls = new ArrayList<>();

        whileHeld(
                "select id from placements where id = ?",
                placement,
                List.of(
                        () -> calls.add(begun(leaving)),
                        () -> calls.add(begun(() -> new Changing(http, coordinator(SCHOOL))
                                .post(
                                        "/api/matching/placements/" + placement + "/ending",
                                        "{\"reason\":\"Uitgeschreven.\"}",
                                        1)))));

        assertThat(calls.getFirst().get()).hasStatus(NO_CONTENT);
        assertThat(calls.getLast().get()).hasStatus(PRECONDITION_FAILED);
        assertThat(market.room(place)).isOne();
    }

    @Test
    void countsEveryStudentWhateverHappensAtOnce() throws Exception {
        UUID[] places = {market.place(4), market.place(4), market.place(4), market.place(4)};
        List<Object> leaving = new ArrayList<>();
        List<Callable<MvcTestResult>> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int number = next();
            UUID student = enrolled(number);
            UUID application = market.application(student, places[i % 4]);
            calls.add(() -> market.accept(application, TRAINER));
            if (i % 3 == 0) {
                UUID placement = market.proposal(student, places[(i + 1) % 4]);
                calls.add(() -> decide(placement, leaving.contains(number) ? "rejection" : "approval"));
            }
            if (i % 2 == 0) {
                leaving.add(number);
            }
        }
        calls.add(calls.size() / 2, leaving(leaving.toArray()));
        calls.add(() -> withdraw(places[1]));
        calls.add(calls.size() / 3, () -> withdraw(places[2]));

        for (Future<MvcTestResult> each : threads.invokeAll(calls)) {
            assertThat(each.get().getResponse().getStatus()).isIn(200, 204, 409, 412);
        }

        assertCounted(places);
    }
}

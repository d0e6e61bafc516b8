package nl.stagerocs.matching.imports;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class RowEntryTests extends MatchingTest {

    private static final String KINDS = "/api/matching/imports/kinds/";
    private static final String STUDENTS = KINDS + "students/rows";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private List<ImportKind<?>> kinds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ImportTurns turns;

    private Changing hand() {
        return new Changing(http, coordinator(SCHOOL));
    }

    private static Map<String, String> student(String number, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("studentnummer", number);
        values.put("voornaam", "Noor");
        values.put("achternaam", name);
        values.put("e-mail", number + "@student.hand.example");
        values.put("geboortedatum", "2008-05-12");
        values.put("groep", "MZ2B");
        values.put("begeleider", Market.SUPERVISOR_EMAIL);
        return values;
    }

    private static String body(Map<String, String> values) {
        return JSON.writeValueAsString(Map.of("values", values));
    }

    private MvcTestResult change(String key, String seen, Map<String, String> values) {
        return hand().send(HttpMethod.PUT, STUDENTS + "?key=" + key, body(values), seen);
    }

    private static String tag(MvcTestResult shown) {
        return Objects.requireNonNull(shown.getResponse().getHeader(HttpHeaders.ETAG));
    }

    @Test
    void addsAStudentWhoIsThenKnownAndEnrolled() {
        String number = "H" + Market.next();

        MvcTestResult added = hand().post(STUDENTS, body(student(number, "Handgemaakt")));

        assertThat(added).hasStatus(HttpStatus.CREATED);
        assertThat(added).bodyJson().extractingPath("$.values['begeleider']").isEqualTo(Market.SUPERVISOR_EMAIL);
        assertThat(market.get("/api/matching/students?words=" + number, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Noor Handgemaakt");
        assertFieldProblem(
                hand().post(STUDENTS, body(student(number, "Handgemaakt"))), "values.studentnummer", "row-exists");
    }

    @Test
    void refusesAnAddressThatIsSomebodyElses() {
        String number = "H" + Market.next();
        Map<String, String> values = student(number, "Handgemaakt");
        values.put("e-mail", Market.SUPERVISOR_EMAIL);

        assertFieldProblem(hand().post(STUDENTS, body(values)), "values.e-mail", "address-of-staff");

        values.put("e-mail", number + "@student.hand.example");
        values.put("ouder e-mail", number + "@student.hand.example");
        assertFieldProblem(hand().post(STUDENTS, body(values)), "values.ouder e-mail", "address-of-the-student");
        hand().post(STUDENTS, body(student(number, "Handgemaakt")));
        assertFieldProblem(
                hand().post(KINDS + "staff/rows", body(staff(number + "@student.hand.example"))),
                "values.e-mail",
                "address-of-student");
    }

    private static Map<String, String> staff(String email) {
        return Map.of("e-mail", email, "voornaam", "Tom", "achternaam", "Bos", "rol", "begeleider");
    }

    @Test
    void bringsBackWhoWasTakenOffTheList() {
        String number = "H" + Market.next();
        String seen = tag(hand().post(STUDENTS, body(student(number, "Terug"))));
        assertThat(leave(number, seen)).hasStatus(HttpStatus.NO_CONTENT);
        String colleague = "terug" + Market.next() + "@rivierenland.example";
        String colleagueSeen = tag(hand().post(KINDS + "staff/rows", body(staff(colleague))));
        assertThat(hand().send(HttpMethod.DELETE, KINDS + "staff/rows?key=" + colleague, "", colleagueSeen))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(hand().post(STUDENTS, body(student(number, "Terug")))).hasStatus(HttpStatus.CREATED);
        assertThat(hand().post(KINDS + "staff/rows", body(staff(colleague)))).hasStatus(HttpStatus.CREATED);

        assertThat(market.get("/api/matching/students?words=" + number, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Noor Terug");
        assertThat(market.value(SCHOOL, Boolean.class, "select left_on is null from staff where email = ?", colleague))
                .isTrue();
        assertFieldProblem(hand().post(STUDENTS, body(student(number, "Terug"))), "values.studentnummer", "row-exists");
    }

    @Test
    void bringsNoPlaceBackThatAFileWouldNotBringBack() {
        UUID place = market.place(1);
        String code = market.value(SCHOOL, String.class, "select code from places where id = ?", place);
        MvcTestResult shown = market.get(KINDS + "places/rows?key=" + code, coordinator(SCHOOL));
        Map<String, String> values = Market.read(shown, "$.values");
        assertThat(hand().send(HttpMethod.DELETE, KINDS + "places/rows?key=" + code, "", tag(shown)))
                .hasStatus(HttpStatus.NO_CONTENT);
        values.put("titel", "Anders");

        assertFieldProblem(hand().post(KINDS + "places/rows", body(values)), "values.plekcode", "row-exists");

        assertThat(market.value(SCHOOL, String.class, "select title from places where id = ?", place))
                .isNotEqualTo("Anders");
    }

    @Test
    void changesTheVersionThatWasSeenAndLeavesWhatIsNotGiven() {
        String number = "H" + Market.next();
        Map<String, String> values = student(number, "Eerst");
        values.put("woonplaats", "Ede");
        String seen = tag(hand().post(STUDENTS, body(values)));
        Map<String, String> others = student(number, "Daarna");

        MvcTestResult changed = change(number, seen, others);

        assertThat(changed).bodyJson().extractingPath("$.values.achternaam").isEqualTo("Daarna");
        assertThat(changed).bodyJson().extractingPath("$.values.woonplaats").isEqualTo("Ede");
        assertThat(change(number, seen, others)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(hand().send(HttpMethod.PUT, STUDENTS + "?key=" + number, body(others), null))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertFieldProblem(
                change(number, tag(changed), student("H0", "Daarna")), "values.studentnummer", "row-other-key");
    }

    @Test
    void takesOneOfTwoChangesOfTheSameVersion() throws Exception {
        String number = "H" + Market.next();
        String seen = tag(hand().post(STUDENTS, body(student(number, "Eerst"))));

        List<MvcTestResult> answers = atOnce(
                () -> change(number, seen, student(number, "Ene")),
                () -> change(number, seen, student(number, "Andere")));

        assertThat(answers)
                .extracting(each -> each.getResponse().getStatus())
                .containsExactlyInAnyOrder(200, HttpStatus.PRECONDITION_FAILED.value());
    }

    @Test
    void addsARowOnceHoweverManyAddItAtOnce() throws Exception {
        String number = "H" + Market.next();
        Callable<MvcTestResult> adding = () -> hand().post(STUDENTS, body(student(number, "Dubbel")));

        List<MvcTestResult> answers = atOnce(adding, adding, adding, adding);

        assertThat(answers)
                .extracting(each -> each.getResponse().getStatus())
                .containsExactlyInAnyOrder(201, 400, 400, 400);
        answers.stream()
                .filter(each -> each.getResponse().getStatus() == 400)
                .forEach(each -> assertFieldProblem(each, "values.studentnummer", "row-exists"));
    }

    @Test
    void anImportWaitsForWhatIsBeingChangedByHand() {
        String number = "H" + Market.next();
        Object[] row = Market.studentRow(Market.next(), "Bouzid", Market.SUPERVISOR_EMAIL);
        row[0] = number;
        UUID checked = Market.checkedId(market.check(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(row).bytes()));

        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> {
                    turns.run(SCHOOL, "students");
                    assertThat(market.execute(SCHOOL, checked)).hasStatus(HttpStatus.ACCEPTED);
                    await().until(() -> waiting() > 0);
                }));

        await().untilAsserted(() -> assertThat(market.importRecord(SCHOOL, checked))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE"));
    }

    @Test
    void refusesAChangeWhileAnImportOfTheListRuns() {
        String number = "H" + Market.next();
        UUID running = Market.checkedId(
                market.check(SCHOOL, "students", Book.of(Market.STUDENTS).bytes()));
        market.change(SCHOOL, "update imports set state = 'RUNNING', alive_at = now() where id = ?", running);

        try {
            assertProblem(
                    hand().post(STUDENTS, body(student(number, "Wacht"))), HttpStatus.CONFLICT, "matching:import-busy");
            market.change(SCHOOL, "update imports set alive_at = now() - interval '3 minutes' where id = ?", running);
            assertThat(hand().post(STUDENTS, body(student(number, "Wacht")))).hasStatus(HttpStatus.CREATED);
        } finally {
            market.change(SCHOOL, "update imports set state = 'FAILED' where id = ?", running);
        }
    }

    /** All have begun before any may write: another transaction holds every student until then. */
    @SafeVarargs
    private List<MvcTestResult> atOnce(Callable<MvcTestResult>... calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MvcTestResult>> begun = new ArrayList<>();
            Schools.within(
                    SCHOOL,
                    () -> transaction.executeWithoutResult(status -> {
                        jdbc.sql("lock table students in share mode").update();
                        for (Callable<MvcTestResult> each : calls) {
                            begun.add(threads.submit(each));
                        }
                        await().until(() -> waiting() >= calls.length);
                    }));
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> each : begun) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void namesEachFieldThatIsWrongAndKeepsNothing() {
        String number = "H" + Market.next();
        Map<String, String> values = student(number, "");
        values.put("groep", "MZ2C");

        MvcTestResult refused = hand().post(STUDENTS, body(values));

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Market.<List<String>>read(refused, "$.errors[*].field"))
                .containsExactlyInAnyOrder("values.achternaam", "values.groep");
        assertThat(Market.<List<String>>read(refused, "$.errors[*].message"))
                .contains("Onbekende groep. Bedoel je MZ2B?");
        assertThat(market.get(STUDENTS + "?key=" + number, coordinator(SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        values.put("schoenmaat", "38");
        assertFieldProblem(hand().post(STUDENTS, body(values)), "values.schoenmaat", "row-column");
        assertFieldProblem(hand().post(KINDS + "shoes/rows", body(values)), "kind", "import-kind");
    }

    @ParameterizedTest
    @CsvSource({
        "geboortedatum, 01-01-2050, cell-age",
        "geboortedatum, 01-01-1900, cell-age",
        "postcode, 99, postcode",
        "voornaam, long, cell-too-long",
        "tussenvoegsel, long, cell-too-long",
        "achternaam, long, cell-too-long",
        "ouder naam, long, cell-too-long"
    })
    void refusesWhatNoStudentHas(String column, String value, String code) {
        Map<String, String> values = student("H" + Market.next(), "Vreemd");
        values.put(column, value.replace("long", "y".repeat(101)));

        assertFieldProblem(hand().post(STUDENTS, body(values)), "values." + column, code);
    }

    @Test
    void keepsTownAndPostcodeAsTheyAreSpelled() {
        Map<String, String> values = student("H" + Market.next(), "Slordig");
        values.put("woonplaats", "ede");
        values.put("postcode", "6711ab");

        MvcTestResult added = hand().post(STUDENTS, body(values));

        assertThat(added).bodyJson().extractingPath("$.values.woonplaats").isEqualTo("Ede");
        assertThat(added).bodyJson().extractingPath("$.values.postcode").isEqualTo("6711 AB");
    }

    @Test
    void letsAStudentLeaveAsSeen() {
        String number = "H" + Market.next();
        String seen = tag(hand().post(STUDENTS, body(student(number, "Vertrekt"))));
        String now = tag(change(number, seen, student(number, "Vertrekt Toch")));

        assertThat(leave(number, seen)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(leave(number, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(leave(number, now)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(Market.<List<?>>read(
                        market.get("/api/matching/students?words=" + number, coordinator(SCHOOL)), "$.items"))
                .isEmpty();
        assertThat(leave("nobody", now)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult leave(String number, @Nullable String seen) {
        return hand().send(HttpMethod.DELETE, STUDENTS + "?key=" + number, "", seen);
    }

    @Test
    void findsNamesToChooseFrom() {
        MvcTestResult names = market.get(KINDS + "students/names?column=groep&words=mz", coordinator(SCHOOL));

        assertThat(Market.<List<String>>read(names, "$")).contains("MZ2B").hasSizeLessThanOrEqualTo(20);
        assertFieldProblem(
                market.get(KINDS + "students/names?column=schoenmaat", coordinator(SCHOOL)),
                "values.schoenmaat",
                "row-column");
    }

    @Test
    void showsARowToCoordinatorsOfItsSchoolOnly() {
        String number = "H" + Market.next();
        hand().post(STUDENTS, body(student(number, "Vander")));

        assertThat(market.get(STUDENTS + "?key=" + number, coordinator(OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(STUDENTS + "?key=" + number, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void writesEveryRowOfEveryListSoThatItReadsTheSame() {
        market.place(1);
        market.change(
                SCHOOL, "update allocation_rounds set state = 'CANCELLED' where state in ('PREPARED', 'COMPARED')");
        market.placeForBoth("Begeleider", 1);
        market.chosen(market.student(), market.place(1));
        market.change(SCHOOL, "update students set supervisor_id = ? where supervisor_id is null", Market.SUPERVISOR);

        List<String> others = new ArrayList<>();
        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> kinds.forEach(kind -> {
                    assertThat(kind.existing()).as(kind.name()).isNotEmpty();
                    collectOthers(kind, others);
                })));

        assertThat(others).isEmpty();
    }

    private static <R extends Record> void collectOthers(ImportKind<R> kind, List<String> others) {
        Map<String, R> here = new LinkedHashMap<>(kind.existing());
        here.keySet().removeAll(kind.gone());
        here.values().stream().limit(50).forEach(row -> {
            Map<String, Integer> columns = new LinkedHashMap<>();
            List<String> cells = new ArrayList<>();
            EnteredRow.of(kind, row).values().forEach((name, value) -> {
                columns.put(name, cells.size());
                cells.add(value);
            });
            var checked = new CheckedRows<>(kind);
            checked.add(1, cells, columns);
            if (!List.of(row).equals(List.copyOf(checked.good().values()))) {
                others.add(kind.name() + " " + row + " became " + checked.good() + checked.problems());
            }
        });
    }
}

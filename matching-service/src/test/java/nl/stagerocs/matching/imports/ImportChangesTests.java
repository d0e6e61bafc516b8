package nl.stagerocs.matching.imports;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a coordinator sees of a file before it is imported, and whom the school lets leave after it. */
class ImportChangesTests extends MatchingTest {

    private static final String PERIODS = "naam,van,tot,uren,dagen per week,voorkeuren voor,plek voor,contract voor";

    @Autowired
    private ForgetImports forget;

    @Autowired
    private MediaStore media;

    @Autowired
    private ImportTurns turns;

    @Autowired
    private TransactionTemplate transaction;

    private static final String HEADINGS = "/api/matching/imports/kinds/staff/headings";

    private UUID checkStudents(Object[]... rows) {
        Book book = Book.of(Market.STUDENTS);
        List.of(rows).forEach(book::row);
        return checkedId(market.check(SCHOOL, "students", book.bytes()));
    }

    private MvcTestResult rows(String school, UUID id, String change) {
        return market.get("/api/matching/imports/" + id + "/rows?change=" + change, coordinator(school));
    }

    private MvcTestResult leave(String school, UUID id, Object... keys) {
        return market.letLeave(coordinator(school), id, keys);
    }

    @Test
    void listsWhatIsNewAndWhatChanges() {
        int known = next();
        int fresh = next();
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(known, "Bouzid", SUPERVISOR_EMAIL)));

        UUID id = checkStudents(
                studentRow(fresh, "Jansen", SUPERVISOR_EMAIL), studentRow(known, "El Bouzid", SUPERVISOR_EMAIL));

        assertThat(rows(SCHOOL, id, "CREATED"))
                .bodyJson()
                .extractingPath("$.items[0].label")
                .isEqualTo("Yara Jansen");
        MvcTestResult changed = rows(SCHOOL, id, "CHANGED");
        assertThat(changed).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(changed).bodyJson().extractingPath("$.items[0].row").isEqualTo(3);
        assertThat(changed)
                .bodyJson()
                .extractingPath("$.items[0].differences[*].column")
                .asArray()
                .containsExactly("achternaam");
        assertThat(changed)
                .bodyJson()
                .extractingPath("$.items[0].differences[0].after")
                .isEqualTo("El Bouzid");
    }

    @Test
    void letsAMissingStudentLeaveOnlyWhenAsked() {
        int gone = next();
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(gone, "Bouzid", SUPERVISOR_EMAIL)));
        UUID student = market.id(SCHOOL, "select id from students where number = ?", String.valueOf(gone));
        UUID id = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        assertThat(isHere(student)).isTrue();

        assertThat(leave(OTHER_SCHOOL, id, gone)).hasStatus(HttpStatus.NOT_FOUND);
        assertFieldProblem(leave(SCHOOL, id, "0000"), "keys", "import-leave-unknown");
        assertThat(leave(SCHOOL, id, gone)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(isHere(student)).isFalse();
        feed.awaitPublished("StudentLeft.v1", student);
        assertFieldProblem(leave(SCHOOL, id, gone), "keys", "import-leave-unknown");
    }

    @Test
    void withdrawsAMissingPlaceOnlyWhenAskedAndTellsWhoWaitedForIt() {
        Object[] row = placeRow(next(), "Begeleider", 1);
        UUID place = market.place(SCHOOL, row);
        UUID waiting = market.application(market.student(), place);
        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(placeRow(next(), "Kok", 1)).bytes()));
        assertThat(stateOf(place)).isEqualTo("OFFERED");

        assertThat(leave(SCHOOL, id, row[0])).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(stateOf(place)).isEqualTo("WITHDRAWN");
        feed.awaitPublished("PlaceWithdrawn.v1", place);
        feed.awaitPublished("ApplicationRejected.v1", waiting);
        UUID again = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(placeRow(next(), "Kok", 1)).bytes()));
        assertFieldProblem(leave(SCHOOL, again, row[0]), "keys", "import-leave-unknown");
    }

    @Test
    void takesAMissingListOfWishesForNothing() {
        UUID place = market.place(1);
        String code = market.value(SCHOOL, String.class, "select code from places where id = ?", place);
        market.chosen(market.student(), place);
        String other = market.value(SCHOOL, String.class, "select number from students where id = ?", market.student());

        MvcTestResult checked = market.check(
                SCHOOL,
                "shortlists",
                Book.of("studentnummer,keuze 1").row(other, code).bytes());

        assertThat(checked).bodyJson().extractingPath("$.missing").isEqualTo(0);
        assertThat(rows(SCHOOL, checkedId(checked), "MISSING"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertProblem(leave(SCHOOL, checkedId(checked), other), HttpStatus.CONFLICT, "matching:import-leave-kind");
    }

    @Test
    void letsNothingLeaveWhileAnImportRuns() throws InterruptedException {
        int gone = next();
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(gone, "Bouzid", SUPERVISOR_EMAIL)));
        UUID id = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Thread running = Thread.ofVirtual()
                .start(() -> Schools.within(
                        SCHOOL,
                        () -> transaction.executeWithoutResult(status -> {
                            turns.run(SCHOOL, "students");
                            begun.countDown();
                            waitFor(done);
                        })));
        waitFor(begun);

        assertProblem(leave(SCHOOL, id, gone), HttpStatus.CONFLICT, "matching:import-leave-busy");
        done.countDown();
        running.join();

        assertThat(leave(SCHOOL, id, gone)).hasStatus(HttpStatus.NO_CONTENT);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesAThousandKeysAtMost() {
        UUID id = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));

        assertFieldProblem(
                leave(SCHOOL, id, IntStream.rangeClosed(0, 1_000).boxed().toArray()), "keys", "import-leave-many");
        assertFieldProblem(leave(SCHOOL, id), "keys", "required");
    }

    @Test
    void withdrawsManyPlacesTogether() {
        List<Object[]> rows = List.of(
                placeRow(next(), "Begeleider", 1),
                placeRow(next(), "Begeleider", 1),
                placeRow(next(), "Begeleider", 2));
        List<UUID> places = rows.stream().map(row -> market.place(SCHOOL, row)).toList();
        UUID placed = market.placed(market.student(), places.getLast());
        List<UUID> waiting = places.stream()
                .map(place -> market.application(market.student(), place))
                .toList();
        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(placeRow(next(), "Kok", 1)).bytes()));

        assertThat(leave(SCHOOL, id, rows.stream().map(row -> row[0]).toArray()))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(places).extracting(this::stateOf).containsOnly("WITHDRAWN");
        waiting.forEach(each -> assertThat(feed.awaitPublished("ApplicationRejected.v1", each)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("Deze plek is er niet meer."));
        places.forEach(
                each -> assertThat(feed.published("PlaceWithdrawn.v1", each)).hasSize(1));
        assertThat(market.value(SCHOOL, String.class, "select state from placements where id = ?", placed))
                .isEqualTo("APPROVED");
    }

    private String stateOf(UUID place) {
        return market.value(SCHOOL, String.class, "select state from places where id = ?", place);
    }

    @Test
    void handsWhatWaitsForADecisionToTheSupervisorOfTheNewFile() {
        int number = next();
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)));
        UUID student = market.id(SCHOOL, "select id from students where number = ?", String.valueOf(number));
        UUID placement = market.proposal(student, market.place(1));

        market.imported(
                SCHOOL,
                "students",
                Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", "b.smit@rivierenland.example")));

        assertThat(market.decide(placement, "approval", "{}", "\"1\"", Market.SUPERVISOR))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.decide(placement, "approval", "{}", "\"1\"", Ids.ofEmail("b.smit@rivierenland.example")))
                .hasStatusOk();
    }

    @Test
    void forgetsAfterThirtyDaysWhomAFileNamed() {
        UUID undone = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        UUID fresh = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        UUID done = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        market.change(SCHOOL, "update imports set state = 'DONE' where id = ?", done);
        market.change(
                SCHOOL, "update imports set created_at = now() - interval '31 days' where id in (?, ?)", undone, done);

        forget.forget();

        assertThat(market.importRecord(SCHOOL, undone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.importRecord(SCHOOL, done)).hasStatusOk();
        assertThat(rowsKept(done)).isZero();
        assertThat(rowsKept(fresh)).isPositive();
        assertThatThrownBy(() -> media.open(Imports.key(undone))).isInstanceOf(Refusal.class);
    }

    private int rowsKept(UUID id) {
        return market.value(SCHOOL, Integer.class, "select count(*) from import_rows where import_id = ?", id);
    }

    @Test
    void letsNobodyLeaveByAnOlderFile() {
        int gone = next();
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(gone, "Bouzid", SUPERVISOR_EMAIL)));
        UUID older = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(gone, "Bouzid", SUPERVISOR_EMAIL)));

        assertProblem(leave(SCHOOL, older, gone), HttpStatus.CONFLICT, "matching:import-leave-stale");
    }

    private boolean isHere(UUID student) {
        return market.value(SCHOOL, Boolean.class, "select left_on is null from students where id = ?", student);
    }

    @Test
    void keepsWhatTheFileHasNoColumnFor() {
        int number = next();
        Object[] row = studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(row));
        int postcode = List.of(Market.STUDENTS.split(",")).indexOf("postcode");
        Book without = Book.of(Market.STUDENTS.substring(0, Market.STUDENTS.indexOf(",postcode")))
                .row(List.of(row).subList(0, postcode).toArray());

        market.imported(SCHOOL, "students", without);

        assertThat(market.value(SCHOOL, String.class, "select postcode from students where number = ?", "" + number))
                .isEqualTo(row[postcode]);
    }

    @Test
    void bringsInTheDeadlinesOfEachStep() {
        LocalDate first = LocalDate.now().plusMonths(3);
        LocalDate placeBy = first.minusWeeks(6);
        market.imported(
                SCHOOL,
                "periods",
                Book.of(PERIODS)
                        .row(
                                "Stage 8D",
                                first,
                                first.plusMonths(5),
                                640,
                                4,
                                first.minusWeeks(8),
                                placeBy,
                                first.minusWeeks(2)));
        market.imported(
                SCHOOL, "groups", Book.of(Market.GROUPS).row("MZ8D", Market.CREBO, "BOL", 2025, "Stage 8D", ""));

        assertThat(market.get("/api/matching/groups", coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[?(@.name == 'MZ8D')].placeBy")
                .asArray()
                .containsExactly(placeBy.toString());
    }

    @Test
    void refusesADayBeforeTheStepBeforeItOrAfterTheStart() {
        Book book = Book.of(PERIODS)
                .row("Stage 8E", "01-02-2027", "09-07-2027", 640, 4, "", "21-01-2027", "20-01-2027")
                .row("Stage 8F", "01-02-2027", "09-07-2027", 640, 4, "", "", "02-02-2027");

        UUID id = checkedId(market.check(SCHOOL, "periods", book.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Deze dag is eerder dan de stap ervoor, op 21 januari 2027.",
                        "Deze dag is later dan het begin van de stage, op 1 februari 2027.");
    }

    @Test
    void saysOfADayThatDoesNotExistOnlyThat() {
        Book book = Book.of(PERIODS)
                .row("Stage 8G", "31-02-2027", "09-07-2027", 640, 4, "", "21-01-2027", "22-01-2027")
                .row("Stage 8H", "01-02-2027", "09-07-2027", 640, 4, "20-12-2026", "31-02-2027", "22-01-2027");

        UUID id = checkedId(market.check(SCHOOL, "periods", book.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("cell-date", "cell-date");
    }

    @Test
    void bringsInWhatAPlaceAsks() {
        int number = next();
        Object[] row = Arrays.copyOf(placeRow(number, "Begeleider", 2), placeRow(number, "Begeleider", 2).length + 4);
        row[row.length - 4] = "Koken met cliënten.";
        row[row.length - 3] = "Ook in het weekend.";
        row[row.length - 2] = 18;
        row[row.length - 1] = "ja";
        Book whole = Book.of(Market.PLACES + ",taken,eisen,minimumleeftijd,VOG nodig")
                .row(row);
        market.imported(SCHOOL, "places", whole);
        market.imported(SCHOOL, "places", Book.of(Market.PLACES).row(placeRow(number, "Begeleider wonen", 2)));

        assertThat(market.value(
                        SCHOOL,
                        String.class,
                        "select tasks || requirements || minimum_age || needs_vog from places where title = 'Begeleider wonen' and code = ?",
                        placeRow(number, "", 0)[0]))
                .isEqualTo("Koken met cliënten.Ook in het weekend.18true");
    }

    @Test
    void remembersWhatTheSchoolCallsItsColumns() {
        byte[] own = Book.of("Mail,Roepnaam,Naam,rol,Kleur")
                .row("n" + next() + "@rivierenland.example", "Nel", "Bos", "begeleider", "rood")
                .bytes();
        assertFieldProblem(market.check(OTHER_SCHOOL, "staff", own), "file", "workbook-columns-missing");
        assertThat(http.post()
                        .uri(HEADINGS)
                        .multipart()
                        .file(new MockMultipartFile("file", "staf.xlsx", "application/octet-stream", own))
                        .with(coordinator(OTHER_SCHOOL)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"headings": ["Mail", "Roepnaam", "Naam", "rol", "Kleur"], "columns": {"rol": "rol"}}""");

        assertThat(remember(OTHER_SCHOOL, "{\"e-mail\":\"mail\",\"voornaam\":\"Roepnaam\",\"achternaam\":\"Naam\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        MvcTestResult checked = market.check(OTHER_SCHOOL, "staff", own);
        assertThat(checked).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(checked).bodyJson().extractingPath("$.ignored").isEqualTo("Kleur");
        assertFieldProblem(market.check(SCHOOL, "staff", own), "file", "workbook-columns-missing");
        remember(OTHER_SCHOOL, "{}");
    }

    @Test
    void refusesHeadingsThatCanNotBe() {
        assertFieldProblem(remember(SCHOOL, "{\"kleur\":\"rood\"}"), "columns", "import-column");
        assertFieldProblem(
                remember(SCHOOL, "{\"voornaam\":\"Naam\",\"achternaam\":\"naam\"}"), "columns", "import-heading-twice");
        assertFieldProblem(remember(SCHOOL, "{\"voornaam\":\"\"}"), "columns", "cell-too-long");
        assertFieldProblem(remember(SCHOOL, "null"), "columns", "required");
        assertFieldProblem(remember(SCHOOL, "{\"voornaam\":null}"), "columns[voornaam]", "required");
        String many = IntStream.range(0, 51).mapToObj("\"k%d\":\"\""::formatted).collect(Collectors.joining(","));
        assertFieldProblem(remember(SCHOOL, "{" + many + "}"), "columns", "cell-too-long");
    }

    private MvcTestResult remember(String school, String columns) {
        return http.put()
                .uri(HEADINGS)
                .with(coordinator(school))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"columns\":" + columns + "}")
                .exchange();
    }

    @Test
    void startsAnImportAgainThatWasCutOff() {
        UUID id = checkStudents(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        market.change(SCHOOL, "update imports set state = 'RUNNING', alive_at = now() where id = ?", id);
        assertProblem(market.execute(SCHOOL, id), HttpStatus.CONFLICT, "matching:import-done");

        market.change(SCHOOL, "update imports set alive_at = now() - interval '3 minutes' where id = ?", id);

        assertThat(market.importRecord(SCHOOL, id))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("FAILED");
        assertThat(market.execute(SCHOOL, id)).hasStatus(HttpStatus.ACCEPTED);
    }
}

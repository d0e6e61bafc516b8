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
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.workbooks.WorkbookTurns;
import nl.stagerocs.platform.testing.EventFeed.Heard;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ImportsTests extends MatchingTest {

    private static final String SCHOOL_OF_ITS_OWN = "99ST";

    @Autowired
    private WorkbookTurns turns;

    private static void assertCounts(MvcTestResult record, int created, int changed, int unchanged, int faulty) {
        assertThat(record).bodyJson().extractingPath("$.created").isEqualTo(created);
        assertThat(record).bodyJson().extractingPath("$.changed").isEqualTo(changed);
        assertThat(record).bodyJson().extractingPath("$.unchanged").isEqualTo(unchanged);
        assertThat(record).bodyJson().extractingPath("$.faulty").isEqualTo(faulty);
    }

    private MvcTestResult checkStudents(Object[]... rows) {
        Book book = Book.of(Market.STUDENTS);
        for (Object[] row : rows) {
            book.row(row);
        }
        return market.check(SCHOOL, "students", book.bytes());
    }

    private MvcTestResult messages(UUID id) {
        return market.get("/api/matching/imports/" + id + "/messages", coordinator(SCHOOL));
    }

    @Test
    void changesNothingWhenLookingOnly() {
        int number = next();

        assertCounts(checkStudents(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)), 1, 0, 0, 0);
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from students where number = ?", "" + number))
                .isZero();
    }

    @Test
    void saysWhoCame() {
        UUID student = market.student();

        Heard enrolled = feed.awaitPublished("StudentEnrolled.v1", student);
        assertThat(enrolled.school()).isEqualTo(SCHOOL);
        assertThat(enrolled.body().get("displayName").stringValue()).isEqualTo("Yara Bouzid");
        assertThat(enrolled.body().get("groupName").stringValue()).isEqualTo("MZ2B");
        assertThat(feed.awaitPublished("SupervisorAssigned.v1", student)
                        .body()
                        .get("supervisorId")
                        .stringValue())
                .isEqualTo(Market.SUPERVISOR.toString());
        assertThat(feed.awaitPublished("StaffMemberRegistered.v1", Market.SUPERVISOR)
                        .body()
                        .get("roles")
                        .toString())
                .contains("SUPERVISOR");
        assertThat(feed.awaitPublished("TrainerRegistered.v1", Market.TRAINER)
                        .body()
                        .get("companyName")
                        .stringValue())
                .isEqualTo("Zorggroep De Linde");
    }

    @Test
    void saysWhichPlacesAreOffered() {
        int number = next();
        UUID place = market.place(SCHOOL, placeRow(number, "Begeleider wonen", 2));
        assertThat(feed.awaitPublished("PlacePublished.v1", place)
                        .body()
                        .get("room")
                        .intValue())
                .isEqualTo(2);

        market.place(SCHOOL, placeRow(number, "Begeleider dagbesteding", 3));

        assertThat(feed.awaitPublished("PlaceChanged.v1", place)
                        .body()
                        .get("title")
                        .stringValue())
                .isEqualTo("Begeleider dagbesteding");
    }

    @Test
    void readsForWhichProgrammesAPlaceIsAndWhatCanBeDoneThere() {
        int number = next();
        Object[] row = place(number, Market.CREBO, " 25655,25478;25655", "b1-k1-w1\nB1-K1-W2");
        Book book = Book.of(Market.ALL_OF_PLACES).row(row);

        market.imported(SCHOOL, "places", book);

        UUID place = market.id(SCHOOL, "select id from places where code = ?", "P-" + number);
        assertThat(feed.awaitPublished("PlacePublished.v1", place)
                        .body()
                        .get("alsoCrebos")
                        .toString())
                .isEqualTo("[\"25655\"]");
        assertThat(programmes(place)).isEqualTo("25478 25655 B1-K1-W1,B1-K1-W2");
        assertCounts(market.imported(SCHOOL, "places", book), 0, 0, 1, 0);
    }

    @Test
    void leavesTheOtherProgrammesOfAPlaceThatAFileSaysNothingOf() {
        int number = next();
        UUID place = market.place(SCHOOL, place(number, Market.CREBO, Market.OTHER_CREBO, "B1-K1-W1"));
        Book silent = Book.of(Market.PLACES).row(Arrays.copyOf(place(number, Market.CREBO, "", ""), 12));
        Book other = Book.of(Market.PLACES).row(Arrays.copyOf(place(number, Market.OTHER_CREBO, "", ""), 12));

        assertCounts(market.imported(SCHOOL, "places", silent), 0, 0, 1, 0);
        assertThat(programmes(place)).isEqualTo("25478 25655 B1-K1-W1");
        market.imported(SCHOOL, "places", other);
        assertThat(programmes(place)).isEqualTo("25655  B1-K1-W1");
        assertCounts(market.imported(SCHOOL, "places", other), 0, 0, 1, 0);
        market.place(SCHOOL, place(number, Market.OTHER_CREBO, "", ""));
        assertThat(programmes(place)).isEqualTo("25655  ");
    }

    @Test
    void leavesWhoSignsForTheSchoolUnlessTheColumnIsThere() {
        String email = "t" + next() + "@rivierenland.example";
        market.imported(SCHOOL, "staff", Book.of(Market.STAFF).row(email, "Tom", "", "Bos", "administratie", "ja"));

        market.imported(
                SCHOOL, "staff", Book.of("e-mail,voornaam,achternaam,rol").row(email, "Tom", "Bosch", "administratie"));
        assertThat(market.value(SCHOOL, Boolean.class, "select mandated from staff where email = ?", email))
                .isTrue();

        market.imported(SCHOOL, "staff", Book.of(Market.STAFF).row(email, "Tom", "", "Bosch", "administratie", ""));
        assertThat(market.value(SCHOOL, Boolean.class, "select mandated from staff where email = ?", email))
                .isFalse();
    }

    private static Object[] place(int number, String crebo, String also, String processes) {
        Object[] row = Arrays.copyOf(placeRow(number, "Begeleider", 2), 14);
        row[5] = crebo;
        row[12] = also;
        row[13] = processes;
        return row;
    }

    private String programmes(UUID place) {
        return market.value(
                SCHOOL,
                String.class,
                "select concat(crebo, ' ', array_to_string(also_crebos, ','), ' ', array_to_string(work_processes, ',')) from places where id = ?",
                place);
    }

    @Test
    void saysOfWhichOtherProgrammeOrWorkProcessACellIsWrong() {
        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.ALL_OF_PLACES)
                        .row(place(next(), Market.CREBO, "25656; 25655; 99999", "B1-K1-W1; Koken"))
                        .bytes()));

        MvcTestResult messages = messages(id);

        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsExactly("M · ook voor crebo", "M · ook voor crebo", "N · werkprocessen");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].value")
                .asArray()
                .containsExactly("25656", "99999", "KOKEN");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Deze opleiding bestaat niet bij jullie. Bedoel je 25655?",
                        "Deze opleiding bestaat niet bij jullie.",
                        "Schrijf een werkproces als B1-K1-W1.");
    }

    @Test
    void doesNothingTheSecondTime() {
        int number = next();
        Book book = Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", SUPERVISOR_EMAIL));
        market.imported(SCHOOL, "students", book);
        UUID student = market.id(SCHOOL, "select id from students where number = ?", "" + number);

        assertCounts(market.imported(SCHOOL, "students", book), 0, 0, 1, 0);
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(number, "El Bouzid", SUPERVISOR_EMAIL)));

        feed.awaitPublished("StudentChanged.v1", student);
        assertThat(feed.published("StudentEnrolled.v1", student)).hasSize(1);
        assertThat(feed.published("StudentChanged.v1", student)).hasSize(1);
        assertThat(market.id(SCHOOL, "select id from students where number = ?", "" + number))
                .isEqualTo(student);
    }

    @Test
    void doesNothingTheSecondTimeForEveryKind() {
        market.imported(SCHOOL, "groups", groups());
        assertCounts(market.imported(SCHOOL, "groups", groups()), 0, 0, 1, 0);

        Book places = Book.of(Market.PLACES).row(placeRow(next(), "Begeleider", 2));
        market.imported(SCHOOL, "places", places);
        assertCounts(market.imported(SCHOOL, "places", places), 0, 0, 1, 0);
    }

    private static Book groups() {
        return Book.of(Market.GROUPS).row("MZ2X", Market.CREBO, "bol", "2025", Market.PERIOD, "");
    }

    @Test
    void namesRowAndCellAndWhatWasMeant() {
        Object[] wrong = studentRow(next(), "Bouzid", "e.aydn@rivierenland.example");
        wrong[5] = "31-02-2007";
        wrong[9] = "Eede";

        UUID id = checkedId(checkStudents(studentRow(next(), "Bouzid", SUPERVISOR_EMAIL), wrong));

        MvcTestResult messages = messages(id);
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].row")
                .asArray()
                .containsOnly(3);
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsExactly("F · geboortedatum", "H · begeleider", "J · woonplaats");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[1].message")
                .isEqualTo("Onbekende begeleider. Bedoel je e.aydin@rivierenland.example?");
        assertThat(http.get()
                        .uri("/api/matching/imports/{id}/messages", id)
                        .header("Accept-Language", "en")
                        .locale(Locale.ENGLISH)
                        .with(coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("This date does not exist. Write it as 31-01-2027.");
    }

    @Test
    void importsTheGoodRowsOfAFileWithFaults() {
        int good = next();
        Object[] unknownGroup = studentRow(next(), "Jansen", SUPERVISOR_EMAIL);
        unknownGroup[6] = "MZ9Z";
        Book book = Book.of(Market.STUDENTS)
                .row(studentRow(good, "Bouzid", SUPERVISOR_EMAIL))
                .row(unknownGroup);

        assertCounts(market.imported(SCHOOL, "students", book), 1, 0, 0, 1);
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from students where number = ?", "" + good))
                .isOne();
    }

    @Test
    void refusesDoublesWithinTheFileAndAddressesOfOthers() {
        int number = next();
        Object[] sameAddress = studentRow(next(), "Jansen", SUPERVISOR_EMAIL);
        sameAddress[4] = studentRow(number, "", "")[4];
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)));

        UUID id = checkedId(checkStudents(
                studentRow(number, "Bouzid", SUPERVISOR_EMAIL),
                studentRow(number, "Bouzid", SUPERVISOR_EMAIL),
                sameAddress));

        assertThat(messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .contains("cell-duplicate", "cell-of-another");
        assertThat(messages(id))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Staat ook in rij 2. Laat er één staan.");
    }

    @Test
    void letsAStudentChangeAddress() {
        int number = next();
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)));
        Object[] moved = studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
        moved[4] = "nieuw" + number + "@student.rivierenland.example";

        assertCounts(
                market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(moved)), 0, 1, 0, 0);
    }

    @Test
    void writesAStudentOutAndInAgain() {
        int number = next();
        Object[] here = studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(here));

        assertCounts(
                market.imported(
                        SCHOOL, "students", writtenOut(here, LocalDate.now().plusDays(1))),
                0,
                0,
                0,
                1);
        assertCounts(market.imported(SCHOOL, "students", writtenOut(here, LocalDate.now())), 0, 1, 0, 0);
        UUID student = market.id(SCHOOL, "select id from students where number = ?", String.valueOf(number));
        assertThat(feed.awaitPublished("StudentLeft.v1", student)
                        .body()
                        .get("leftOn")
                        .stringValue())
                .isEqualTo(LocalDate.now().toString());

        assertCounts(
                market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(here)), 0, 1, 0, 0);
        feed.awaitPublished("StudentChanged.v1", student);
    }

    private static Book writtenOut(Object[] student, LocalDate on) {
        Object[] row = Arrays.copyOf(student, student.length + 1);
        row[student.length] = on;
        return Book.of(Market.STUDENTS + ",uitgeschreven op").row(row);
    }

    @Test
    void refusesWhatRefersToNothing() {
        Object[] row = placeRow(next(), "Begeleider", 0);
        row[1] = "999999999";
        row[2] = "p.dejong@dewijzer.example";
        row[5] = "11111";
        Object[] otherTrainer = placeRow(next(), "Begeleider", 1);
        otherTrainer[2] = "p.dejong@dewijzer.example";

        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(row).row(otherTrainer).bytes()));

        assertThat(messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly(
                        "cell-unknown-company", "cell-unknown-crebo", "cell-bounds", "cell-trainer-of-another");
    }

    @Test
    void refusesLessRoomThanThereAreStudents() {
        int number = next();
        UUID place = market.place(SCHOOL, placeRow(number, "Begeleider", 2));
        market.proposal(market.student(), place);
        market.proposal(market.student(), place);

        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(placeRow(number, "Begeleider", 1)).bytes()));

        assertThat(messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("cell-capacity-taken");
    }

    @Test
    void keepsRowsThatAreMissing() {
        UUID student = market.student();

        MvcTestResult done = market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(next(), "Jansen", SUPERVISOR_EMAIL)));

        assertThat(Market.<Integer>read(done, "$.missing")).isPositive();
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from students where id = ?", student))
                .isOne();
    }

    @Test
    void readsNoFileWhileAnotherIsRead() {
        CompletableFuture<MvcTestResult> second = turns.now(() -> {
            var waiting =
                    CompletableFuture.supplyAsync(() -> checkStudents(studentRow(next(), "Bouzid", SUPERVISOR_EMAIL)));
            await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
            return waiting;
        });

        assertThat(second.join()).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesToRunTwice() {
        UUID id = checkedId(checkStudents(studentRow(next(), "Bouzid", SUPERVISOR_EMAIL)));
        market.execute(SCHOOL, id);

        assertProblem(market.execute(SCHOOL, id), HttpStatus.CONFLICT, "matching:import-done");
    }

    @Test
    void refusesASecondImportOfAKindWhileOneRuns() {
        Book book = Book.of("e-mail,voornaam,achternaam,rol")
                .row("n" + next() + "@rivierenland.example", "Nel", "Bos", "begeleider");
        UUID running = checkedId(market.check(SCHOOL, "staff", book.bytes()));
        UUID second = checkedId(market.check(SCHOOL, "staff", book.bytes()));
        market.change(SCHOOL, "update imports set state = 'RUNNING' where id = ?", running);

        assertProblem(market.execute(SCHOOL, second), HttpStatus.CONFLICT, "matching:import-busy");
        market.change(SCHOOL, "update imports set state = 'FAILED' where id = ?", running);
        assertThat(market.execute(SCHOOL, running)).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void refusesFilesThatCanNotBeRead() {
        byte[] text = "studentnummer;voornaam".getBytes(StandardCharsets.UTF_8);

        assertProblem(
                market.check(SCHOOL, "students", text), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "matching:not-a-workbook");
        assertFieldProblem(
                market.check(SCHOOL, "students", Book.of("voornaam").bytes()), "file", "workbook-columns-missing");
        assertFieldProblem(market.check(SCHOOL, "stagiairs", Book.of("voornaam").bytes()), "kind", "import-kind");
    }

    @Test
    void keepsMarkupInANameAsText() {
        int number = next();
        market.imported(
                SCHOOL,
                "students",
                Book.of(Market.STUDENTS).row(studentRow(number, "<script>alert(1)</script>", SUPERVISOR_EMAIL)));

        assertThat(market.get("/api/matching/students?words=" + number, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Yara <script>alert(1)</script>");
    }

    @Test
    void hidesAnImportFromAnotherSchool() {
        UUID id = checkedId(checkStudents(studentRow(next(), "Bouzid", SUPERVISOR_EMAIL)));

        assertThat(market.importRecord(OTHER_SCHOOL, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.execute(OTHER_SCHOOL, id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get("/api/matching/imports", coordinator(OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .doesNotContain(id.toString());
    }

    @Test
    void offersATemplateForEveryKind() throws IOException {
        MvcTestResult kinds = market.get("/api/matching/imports/kinds", coordinator(SCHOOL));
        assertThat(kinds)
                .bodyJson()
                .extractingPath("$[*].kind")
                .asArray()
                .containsExactly(
                        "programmes",
                        "periods",
                        "groups",
                        "staff",
                        "students",
                        "companies",
                        "trainers",
                        "places",
                        "shortlists");
        assertThat(kinds).bodyJson().extractingPath("$[4].label").isEqualTo("Studenten");
        assertThat(kinds)
                .bodyJson()
                .extractingPath("$[0].columns[0].explanation")
                .isEqualTo("De code van de opleiding, 5 cijfers.");

        byte[] template = market.get("/api/matching/imports/kinds/students/template", coordinator(SCHOOL))
                .getResponse()
                .getContentAsByteArray();

        assertFieldProblem(market.check(SCHOOL, "groups", template), "file", "workbook-columns-missing");
        assertCounts(market.check(SCHOOL, "students", template), 0, 0, 0, 0);
        assertThat(sheetNames(template)).containsExactly("Lijst", "Uitleg");
    }

    private static List<String> sheetNames(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheets().map(each -> each.getName()).toList();
        }
    }

    @Test
    void writesMessagesWithoutFormulas() throws IOException {
        Object[] row = studentRow(next(), "Bouzid", SUPERVISOR_EMAIL);
        row[6] = "=HYPERLINK(\"http://elders.example\")";
        UUID id = checkedId(checkStudents(row));

        byte[] content = market.get("/api/matching/imports/" + id + "/messages.xlsx", coordinator(SCHOOL))
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var cell = workbook.getFirstSheet().read().get(1).getCell(2);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo("=HYPERLINK(\"http://elders.example\")");
        }
    }

    @Test
    void bringsTwoThousandStudentsInAtOnce() {
        Book book = Book.of(Market.STUDENTS);
        for (int i = 0; i < 2_000; i++) {
            book.row(studentRow(next(), "Jansen", SUPERVISOR_EMAIL));
        }

        MvcTestResult done = market.imported(OTHER_SCHOOL, "students", book);

        assertThat(Market.<Integer>read(done, "$.done")).isEqualTo(2_000);
    }

    @Test
    void letsPostgresqlLookAnewAtWhatALargeImportHasFilled() {
        long before = analyses();
        market.imported(SCHOOL_OF_ITS_OWN, "programmes", programmes(0, RunImport.MANY - 1));
        assertThat(analyses()).isEqualTo(before);

        market.imported(SCHOOL_OF_ITS_OWN, "programmes", programmes(RunImport.MANY, 2 * RunImport.MANY));

        await().untilAsserted(() -> assertThat(analyses()).isEqualTo(before + 1));
    }

    private static Book programmes(int from, int until) {
        Book book = Book.of("crebo,naam,niveau,leerweg");
        for (int number = from; number < until; number++) {
            book.row(50_000 + number, "Opleiding " + number, 4, "BOL");
        }
        return book;
    }

    private long analyses() {
        return market.value(
                SCHOOL_OF_ITS_OWN,
                Long.class,
                "select analyze_count from pg_stat_user_tables where relname = 'programmes'");
    }
}

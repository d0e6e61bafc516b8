package nl.stagerocs.matching.imports;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.workbooks.WorkbookTurns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ImportsTests extends MatchingTest {

    private static final String SCHOOL_OF_ITS_OWN = "99ST";

    @Autowired
    private WorkbookTurns turns;

    @Test
    void changesNothingWhenLookingOnly() {
        int number = next();

        assertCounts(checkStudents(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)), 1, 0, 0, 0);
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from students where number = ?", "" + number))
                .isZero();
    }

    @Test
    void namesRowAndCellAndWhatWasMeant() {
        Object[] wrong = studentRow(next(), "Bouzid", "e.aydn@rivierenland.example");
        wrong[5] = "31-02-2007";
        wrong[9] = "Eede";

        UUID id = checkedId(checkStudents(studentRow(next(), "Bouzid", SUPERVISOR_EMAIL), wrong));

        MvcTestResult messages = market.messages(id);
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
                .isEqualTo("This date does not exist or can't be read. Write it as 31-01-2027.");
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

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .contains("cell-duplicate", "cell-of-another");
        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Staat ook in rij 2. Laat er één staan.");
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

    private MvcTestResult checkStudents(Object[]... rows) {
        Book book = Book.of(Market.STUDENTS);
        for (Object[] row : rows) {
            book.row(row);
        }
        return market.check(SCHOOL, "students", book.bytes());
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

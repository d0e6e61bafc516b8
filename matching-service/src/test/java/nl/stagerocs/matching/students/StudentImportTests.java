package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.EventFeed.Heard;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class StudentImportTests extends MatchingTest {

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
    void refusesTheAddressOfAStaffMemberTrainerOrParent() {
        int ward = next();
        String parent = "ouder" + ward + "@thuis.example";
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(student(ward, own(ward), "Nadia Bouzid", parent)));
        Book book = Book.of(Market.STUDENTS)
                .row(student(next(), SUPERVISOR_EMAIL, "", ""))
                .row(student(next(), Market.TRAINER_EMAIL, "", ""))
                .row(student(next(), parent, "", ""))
                .row(student(ward, own(ward), "Nadia Bouzid", parent));

        UUID id = Market.checkedId(market.check(SCHOOL, "students", book.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsExactly("E · e-mail", "E · e-mail", "E · e-mail");
        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Dit is het adres van een medewerker. Een student heeft een eigen adres nodig om in te loggen.",
                        "Dit is het adres van een praktijkopleider. Een student heeft een eigen adres nodig om in te loggen.",
                        "Dit is het adres van de ouder van student " + ward
                                + ". Een student heeft een eigen adres nodig om in te loggen.");
        assertCounts(market.imported(SCHOOL, "students", book), 0, 0, 1, 3);
    }

    @Test
    void refusesAParentWithTheAddressOfAStudent() {
        int known = next();
        int alone = next();
        int here = next();
        int besides = next();
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(known, "Bouzid", SUPERVISOR_EMAIL)));
        Book book = Book.of(Market.STUDENTS)
                .row(student(alone, own(alone), "Zelf", own(alone)))
                .row(student(next(), own(next()), "Ander", own(known)))
                .row(student(here, own(here), "Broer", own(besides)))
                .row(student(besides, own(besides), "Moeder", "moeder" + besides + "@thuis.example"));

        UUID id = Market.checkedId(market.check(SCHOOL, "students", book.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsOnly("L · ouder e-mail");
        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Dit is ook het adres van de student zelf. Een ouder heeft een eigen adres nodig.",
                        ofStudent(known),
                        ofStudent(besides));
        assertCounts(market.imported(SCHOOL, "students", book), 1, 0, 0, 3);
    }

    @Test
    void letsAnAddressGoFromAParentToAStudentInOneFile() {
        int ward = next();
        String parent = "ouder" + ward + "@thuis.example";
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(student(ward, own(ward), "Nadia Bouzid", parent)));

        assertCounts(
                market.imported(
                        SCHOOL,
                        "students",
                        Book.of(Market.STUDENTS)
                                .row(student(ward, own(ward), "", ""))
                                .row(student(next(), parent, "", ""))),
                1,
                1,
                0,
                0);
    }

    @Test
    void letsAParentWorkAtTheSchool() {
        int number = next();

        assertCounts(
                market.imported(
                        SCHOOL,
                        "students",
                        Book.of(Market.STUDENTS).row(student(number, own(number), "Elif Aydin", SUPERVISOR_EMAIL))),
                1,
                0,
                0,
                0);
    }

    @Test
    void holdsWhatHasBecomeAnotherAddressSinceTheFileWasChecked() {
        int number = next();
        String email = "later" + number + "@rivierenland.example";
        UUID checked = Market.checkedId(market.check(
                SCHOOL,
                "students",
                Book.of(Market.STUDENTS).row(student(number, email, "", "")).bytes()));
        assertThat(market.importRecord(SCHOOL, checked))
                .bodyJson()
                .extractingPath("$.faulty")
                .isEqualTo(0);
        market.coordinatorNamed(email);

        assertThat(market.execute(SCHOOL, checked)).hasStatus(HttpStatus.ACCEPTED);

        await().until(() -> Market.read(market.importRecord(SCHOOL, checked), "$.state"), "DONE"::equals);
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from students where email = ?", email))
                .isZero();
    }

    private static String ofStudent(int number) {
        return "Dit is het adres van student " + number + ". Die logt ermee in, dus niemand anders kan het hebben.";
    }

    private static String own(int number) {
        return studentRow(number, "", "")[4].toString();
    }

    private static Object[] student(int number, String email, String guardian, String guardianEmail) {
        Object[] row = studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
        row[4] = email;
        row[10] = guardian;
        row[11] = guardianEmail;
        return row;
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
}

package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.EventFeed.Heard;
import org.junit.jupiter.api.Test;

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

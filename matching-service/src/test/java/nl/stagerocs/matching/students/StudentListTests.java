package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.OTHER_CREBO;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StudentListTests extends MatchingTest {

    private UUID group = UUID.randomUUID();
    private String name = "";
    private List<UUID> students = List.of();

    @BeforeEach
    void enrol() {
        group = market.group(SCHOOL);
        name = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);
    }

    private MvcTestResult listed(String filter, String school) {
        return market.get("/api/matching/students?group=" + name + filter, Market.coordinator(school));
    }

    private List<String> ids(String filter) {
        return read(listed(filter, SCHOOL), "$.items[*].id");
    }

    @Test
    void showsWhoLacksASupervisorOrAPlace() {
        students = market.studentsOf(group, 3, SUPERVISOR_EMAIL);
        String unguided = students.getFirst().toString();
        market.change(SCHOOL, "update students set supervisor_id = null where id = ?", students.getFirst());
        market.placed(students.getLast(), market.place(1));

        assertThat(ids("&without=SUPERVISOR")).containsExactly(unguided);
        assertThat(ids("&without=PLACE"))
                .containsExactlyInAnyOrder(unguided, students.get(1).toString());
        assertThat(ids("")).hasSize(3);
        assertThat(listed("&without=SHOES", SCHOOL)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void findsByTheBeginningsOfAWholeNameWithoutAccentsAndOfANumber() {
        students = market.studentsOf(group, 4, SUPERVISOR_EMAIL);
        named(0, "Rick", "", "Achahbar");
        named(1, "Amira", "", "Özdemir");
        named(2, "Anne-Fleur", "van", "Veen");
        named(3, "Jan", "de", "Boer-O’Neill");
        String number = market.value(SCHOOL, String.class, "select number from students where id = ?", student(3));

        assertFound("Rick Achahbar", 0);
        assertFound("achah rick", 0);
        assertFound("Ozdemir", 1);
        assertFound("Amira Özdemir", 1);
        assertFound("van Veen", 2);
        assertFound("fleur v", 2);
        assertFound("de Boer", 3);
        assertFound("de boer-o'neill", 3);
        assertFound(number, 3);
        assertFound(number.substring(0, number.length() - 1) + " jan", 3);
        assertFound("Rick Özdemir");
        assertFound("eer");
        assertFound("%");
        assertFound("_ick");
        assertFound("\\");
        assertFound(" ", 0, 1, 2, 3);
    }

    private UUID student(int index) {
        return students.get(index);
    }

    private void named(int index, String first, String infix, String last) {
        market.change(
                SCHOOL,
                "update students set first_name = ?, infix = nullif(?, ''), last_name = ? where id = ?",
                first,
                infix,
                last,
                student(index));
    }

    private void assertFound(String words, Integer... which) {
        MvcTestResult found = http.get()
                .uri("/api/matching/students?group={group}&words={words}", name, words)
                .with(Market.coordinator(SCHOOL))
                .exchange();
        assertThat(Market.<List<String>>read(found, "$.items[*].id"))
                .as(words)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(which).map(each -> student(each).toString()).toList());
    }

    @Test
    void showsThoseOfAProgramme() {
        students = market.studentsOf(group, 1, SUPERVISOR_EMAIL);

        assertThat(ids("&crebo=" + CREBO)).hasSize(1);
        assertThat(ids("&crebo=" + OTHER_CREBO)).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnded() {
        students = market.studentsOf(group, 60, SUPERVISOR_EMAIL);
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            MvcTestResult page = listed(cursor.isEmpty() ? "" : "&cursor=" + cursor, SCHOOL);
            seen.addAll(read(page, "$.items[*].id"));
            cursor = read(page, "$.next");
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        students.stream().map(UUID::toString).toList());
    }

    @Test
    void showsNothingToAnotherSchool() {
        students = market.studentsOf(group, 1, SUPERVISOR_EMAIL);

        assertThat(listed("", OTHER_SCHOOL))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }
}

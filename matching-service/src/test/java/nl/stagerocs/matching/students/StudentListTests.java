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

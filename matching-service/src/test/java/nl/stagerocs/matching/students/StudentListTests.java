package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_CREBO;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Workbooks;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
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
    void showsThePlaceThatCountsNowAndForWhichInternshipTheGroupSearches() {
        LocalDate spring = ENDS_ON.plusDays(3);
        String next = market.period(spring, spring.plusWeeks(12));
        group = market.group(SCHOOL, market.period(STARTS_ON, ENDS_ON), next);
        name = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);
        students = market.studentsOf(group, 2, SUPERVISOR_EMAIL);
        market.placed(student(0), market.place(1));

        Map<String, Object> now = line(0);

        assertThat(now)
                .containsEntry("companyName", "Zorggroep De Linde")
                .containsEntry("startsOn", STARTS_ON.toString())
                .containsEntry("periodName", next)
                .containsEntry("placed", false);
        assertThat(line(1)).containsEntry("companyName", null).containsEntry("placed", false);
        assertThat(ids("&without=PLACE")).hasSize(2);
        List<Row> workbook =
                Workbooks.rows(market.get("/api/matching/students/export?group=" + name, coordinator(SCHOOL)));
        assertThat(workbook.stream().map(each -> each.getCellText(8))).contains("Zorggroep De Linde");
        List<Row> search =
                Workbooks.rows(market.get("/api/matching/figures/groups/" + group + "/export", coordinator(SCHOOL)));
        assertThat(search.stream().flatMap(Row::stream).map(Cell::getText)).contains("Zorggroep De Linde", next, "Nee");

        Object[] row = Market.placeRow(next(), "Begeleider", 1);
        row[7] = spring;
        row[8] = spring.plusWeeks(12);
        market.placed(student(0), market.place(SCHOOL, row));

        assertThat(line(0)).containsEntry("startsOn", spring.toString()).containsEntry("placed", true);
        assertThat(ids("&without=PLACE")).containsExactly(student(1).toString());
    }

    private Map<String, Object> line(int index) {
        return Market.<List<Map<String, Object>>>read(
                        listed("", SCHOOL), "$.items[?(@.id == '" + student(index) + "')]")
                .getFirst();
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

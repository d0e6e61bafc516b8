package nl.stagerocs.matching.groups;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.GROUPS;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.PERIOD;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STUDENTS;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.http.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A group that a file does not have leaves when a coordinator says so, once nobody is in it any more. */
class GroupLeavingTests extends MatchingTest {

    private UUID group = UUID.randomUUID();
    private String name = "";

    @BeforeEach
    void form() {
        group = market.group(SCHOOL);
        name = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);
    }

    private static Object[] row(String name) {
        return new Object[] {name, CREBO, "BOL", 2025, PERIOD, ""};
    }

    private MvcTestResult letLeave(String... names) {
        return market.letLeave(SCHOOL, "groups", Book.of(GROUPS).row(row("VN" + next())), (Object[]) names);
    }

    private boolean isListed(String path) {
        List<String> found = read(market.get(path + "?cursor=" + before(), coordinator(SCHOOL)), "$.items[*].name");
        return found.contains(name);
    }

    private String before() {
        return Cursor.of(name.substring(0, name.length() - 1), new UUID(0, 0));
    }

    @Test
    void leavesTheListsAndGivesUpItsInternshipsAndComesBackWithALaterFile() {
        assertThat(isListed("/api/matching/groups")).isTrue();
        assertThat(isListed("/api/matching/supervision")).isTrue();

        assertThat(letLeave(name)).hasStatus(NO_CONTENT);

        assertThat(isListed("/api/matching/groups")).isFalse();
        assertThat(isListed("/api/matching/supervision")).isFalse();
        assertThat(market.value(SCHOOL, String.class, "select name from groups where id = ?", group))
                .isEqualTo(name);
        UUID students = checkedId(
                market.check(SCHOOL, "students", studentOfGroup(next()).bytes()));
        assertThat(market.messages(students))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .asString()
                .startsWith("cell-unknown-group");

        MvcTestResult back = market.imported(SCHOOL, "groups", Book.of(GROUPS).row(row(name)));

        assertThat(back).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(isListed("/api/matching/groups")).isTrue();
    }

    @Test
    void staysAsLongAsAStudentIsInIt() {
        market.imported(SCHOOL, "students", studentOfGroup(next()));
        String empty = market.value(SCHOOL, String.class, "select name from groups where id = ?", market.group(SCHOOL));

        MvcTestResult refused = letLeave(empty, name);

        assertFieldProblem(refused, "keys[1]", "leave-group-students");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .startsWith("In deze groep zit nog 1 student.");
        assertThat(market.value(SCHOOL, Boolean.class, "select left_on is null from groups where name = ?", empty))
                .isTrue();
        market.change(SCHOOL, "update students set left_on = current_date where group_id = ?", group);
        assertThat(letLeave(empty, name)).hasStatus(NO_CONTENT);
    }

    @Test
    void staysWithinTheSchool() {
        market.imported(OTHER_SCHOOL, "groups", Book.of(GROUPS).row(row(name)));
        UUID checked = checkedId(market.check(
                SCHOOL, "groups", Book.of(GROUPS).row(row("VN" + next())).bytes()));

        assertThat(market.letLeave(coordinator(OTHER_SCHOOL), checked, name)).hasStatus(NOT_FOUND);
        assertThat(market.letLeave(coordinator(SCHOOL), checked, name)).hasStatus(NO_CONTENT);

        assertThat(market.value(OTHER_SCHOOL, Boolean.class, "select left_on is null from groups where name = ?", name))
                .isTrue();
    }

    private Book studentOfGroup(int number) {
        Object[] row = studentRow(number, "Bouzid", SUPERVISOR_EMAIL);
        row[6] = name;
        return Book.of(STUDENTS).row(row);
    }
}

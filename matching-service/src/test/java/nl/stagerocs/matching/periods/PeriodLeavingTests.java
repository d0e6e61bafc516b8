package nl.stagerocs.matching.periods;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An internship that a file does not have goes when a coordinator says so, once nothing refers to it any more. */
class PeriodLeavingTests extends MatchingTest {

    private static final String PERIODS = "naam,van,tot,uren,dagen per week";

    private MvcTestResult letLeave(String... names) {
        return market.letLeave(
                SCHOOL, "periods", Book.of(PERIODS).row("Stage nieuw " + next(), STARTS_ON, ENDS_ON, 640, 4), (Object[])
                        names);
    }

    private boolean isThere(String name) {
        return market.value(
                SCHOOL, Boolean.class, "select exists (select from internship_periods where name = ?)", name);
    }

    @Test
    void goesAndItsNameIsFreeAgain() {
        String name = market.period(STARTS_ON, ENDS_ON);

        assertThat(letLeave(name)).hasStatus(NO_CONTENT);

        assertThat(isThere(name)).isFalse();
        assertThat(market.imported(SCHOOL, "periods", Book.of(PERIODS).row(name, STARTS_ON, ENDS_ON, 640, 4)))
                .bodyJson()
                .extractingPath("$.created")
                .isEqualTo(1);
    }

    @Test
    void staysAsLongAsAGroupDoesIt() {
        String free = market.period(STARTS_ON, ENDS_ON);
        String name = market.period(STARTS_ON, ENDS_ON);
        UUID group = market.group(SCHOOL, name, "");

        assertFieldProblem(letLeave(free, name), "keys[1]", "leave-period-groups");
        assertThat(isThere(free)).isTrue();

        assertThat(market.letLeave(
                        SCHOOL,
                        "groups",
                        Book.of(Market.GROUPS).row("VN" + next(), Market.CREBO, "BOL", 2025, Market.PERIOD, ""),
                        market.value(SCHOOL, String.class, "select name from groups where id = ?", group)))
                .hasStatus(NO_CONTENT);
        assertThat(letLeave(free, name)).hasStatus(NO_CONTENT);
        assertThat(isThere(name)).isFalse();
    }

    @Test
    void staysWhenSomebodyHasChosenPlacesForIt() {
        String name = market.period(STARTS_ON, ENDS_ON);
        UUID group = market.group(SCHOOL, name, "");
        UUID student = market.studentsOf(group, 1, SUPERVISOR_EMAIL).getFirst();
        market.chosen(student, market.place(1));
        String groupName = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);
        market.imported(
                SCHOOL, "groups", Book.of(Market.GROUPS).row(groupName, Market.CREBO, "BOL", 2025, Market.PERIOD, ""));

        assertFieldProblem(letLeave(name), "keys[0]", "leave-period-chosen");
        assertThat(isThere(name)).isTrue();
    }
}

package nl.stagerocs.matching.programmes;

import static nl.stagerocs.matching.Market.GROUPS;
import static nl.stagerocs.matching.Market.PERIOD;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A programme that a file does not have leaves when a coordinator says so, once it has no groups and places any more. */
class ProgrammeLeavingTests extends MatchingTest {

    private static final String PROGRAMMES = "crebo,naam,niveau,leerweg";

    private final String crebo = String.valueOf(30_000 + next());
    private final String key = crebo + " BOL";

    @BeforeEach
    void begin() {
        market.imported(SCHOOL, "programmes", Book.of(PROGRAMMES).row(crebo, "Opleiding " + crebo, 4, "BOL"));
    }

    private MvcTestResult letLeave() {
        return market.letLeave(SCHOOL, "programmes", Book.of(PROGRAMMES).row(40_000 + next(), "Anders", 4, "BOL"), key);
    }

    private List<String> listed() {
        return Market.read(market.get("/api/matching/programmes", coordinator(SCHOOL)), "$.items[*].crebo");
    }

    private String group() {
        String name = "VP" + next();
        market.imported(SCHOOL, "groups", Book.of(GROUPS).row(name, crebo, "BOL", 2025, PERIOD, ""));
        return name;
    }

    @Test
    void leavesTheListAndComesBackWithALaterFile() {
        assertThat(letLeave()).hasStatus(NO_CONTENT);

        assertThat(listed()).doesNotContain(crebo);
        UUID groups = Market.checkedId(market.check(
                SCHOOL,
                "groups",
                Book.of(GROUPS)
                        .row("VP" + next(), crebo, "BOL", 2025, PERIOD, "")
                        .bytes()));
        assertThat(market.messages(groups))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .asString()
                .startsWith("cell-unknown-crebo");
        market.imported(SCHOOL, "programmes", Book.of(PROGRAMMES).row(crebo, "Opleiding " + crebo, 4, "BOL"));
        assertThat(listed()).contains(crebo);
    }

    @Test
    void staysAsLongAsAGroupFollowsIt() {
        String group = group();

        assertFieldProblem(letLeave(), "keys[0]", "leave-programme-groups");

        assertThat(market.letLeave(
                        SCHOOL,
                        "groups",
                        Book.of(GROUPS).row("VP" + next(), Market.CREBO, "BOL", 2025, PERIOD, ""),
                        group))
                .hasStatus(NO_CONTENT);
        assertThat(letLeave()).hasStatus(NO_CONTENT);
        assertThat(market.value(
                        SCHOOL,
                        String.class,
                        "select o.name from groups g join programmes o on o.id = g.programme_id where g.name = ?",
                        group))
                .isEqualTo("Opleiding " + crebo);
    }

    @Test
    void staysAsLongAsThereIsAPlaceForIt() {
        Object[] row = placeRow(next(), "Begeleider", 1);
        row[5] = crebo;
        UUID place = market.place(SCHOOL, row);

        assertFieldProblem(letLeave(), "keys[0]", "leave-programme-places");

        market.change(SCHOOL, "update places set state = 'WITHDRAWN' where id = ?", place);
        assertThat(letLeave()).hasStatus(NO_CONTENT);
    }
}

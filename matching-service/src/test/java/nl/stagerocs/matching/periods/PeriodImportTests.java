package nl.stagerocs.matching.periods;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list of internships moves none onto another of the same group. */
class PeriodImportTests extends MatchingTest {

    private static final String ROWS = "/api/matching/imports/kinds/periods/rows";
    private static final LocalDate SPRING = ENDS_ON.plusDays(3);
    private static final LocalDate SUMMER = SPRING.plusWeeks(12);

    private String autumn;
    private String spring;
    private String groupName;

    @BeforeEach
    void aGroupWithTwoInternships() {
        autumn = market.period(STARTS_ON, ENDS_ON);
        spring = market.period(SPRING, SUMMER);
        UUID group = market.group(SCHOOL, autumn, spring);
        groupName = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);
    }

    private static Book periods() {
        return Book.of("naam,van,tot,uren,dagen per week");
    }

    private String days(String name) {
        return market.value(
                SCHOOL,
                String.class,
                "select starts_on || ' ' || ends_on from internship_periods where name = ?",
                name);
    }

    private MvcTestResult messages(UUID id, Locale reader) {
        return http.get()
                .uri("/api/matching/imports/{id}/messages", id)
                .locale(reader)
                .with(coordinator(SCHOOL))
                .exchange();
    }

    @Test
    void saysAtTheCellThatAnInternshipRunsIntoAnother() {
        UUID id = Market.checkedId(market.check(
                SCHOOL,
                "periods",
                periods().row(spring, ENDS_ON, SUMMER, 640, 4).bytes()));

        MvcTestResult dutch = messages(id, Locale.of("nl"));

        assertThat(dutch).bodyJson().extractingPath("$.items[*].row").asArray().containsExactly(2);
        assertThat(dutch).bodyJson().extractingPath("$.items[0].column").isEqualTo("B · van");
        assertThat(dutch)
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Valt dan samen met " + autumn + ", die groep " + groupName
                        + " ook doet. Een groep doet stages na elkaar.");
        assertThat(messages(id, Locale.ENGLISH))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Would be at the same time as " + autumn + ", which group " + groupName
                        + " does too. A group does internships one after the other.");
    }

    @Test
    void leavesBothWhereTheyAreAndDoesTheOtherRows() {
        String alone = market.period(STARTS_ON, ENDS_ON);

        MvcTestResult done = market.imported(
                SCHOOL,
                "periods",
                periods()
                        .row(spring, SPRING.plusWeeks(1), SUMMER, 640, 4)
                        .row(autumn, STARTS_ON, SPRING.plusWeeks(1), 640, 4)
                        .row(alone, SPRING, SUMMER, 640, 4));

        assertThat(done).bodyJson().extractingPath("$.faulty").isEqualTo(2);
        assertThat(done).bodyJson().extractingPath("$.changed").isEqualTo(1);
        assertThat(days(autumn)).isEqualTo(STARTS_ON + " " + ENDS_ON);
        assertThat(days(spring)).isEqualTo(SPRING + " " + SUMMER);
        assertThat(days(alone)).isEqualTo(SPRING + " " + SUMMER);
    }

    @Test
    void saysThatADayWhichTheFileLeavesAloneIsTooLateThen() {
        String alone = "Stage " + Market.next();
        LocalDate agreed = SPRING.minusDays(3);
        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week,contract voor").row(alone, SPRING, SUMMER, 640, 4, agreed));

        UUID id = Market.checkedId(market.check(
                SCHOOL,
                "periods",
                periods().row(alone, SPRING.minusWeeks(1), SUMMER, 640, 4).bytes()));

        MvcTestResult messages = messages(id, Locale.of("nl"));
        assertThat(messages).bodyJson().extractingPath("$.items[0].column").isEqualTo("contract voor");
        assertThat(messages).bodyJson().extractingPath("$.items[0].value").isEqualTo(agreed.toString());
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Deze dag is later dan het begin van de stage, op " + written(SPRING.minusWeeks(1)) + ".");
        assertThat(days(alone)).isEqualTo(SPRING + " " + SUMMER);
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")).format(day);
    }

    @Test
    void saysThatAGroupWouldSearchForTheNextBeforeTheOneHasBegun() {
        Book searching = Book.of("naam,van,tot,uren,dagen per week,zoeken vanaf")
                .row(spring, SPRING, SUMMER, 640, 4, STARTS_ON.minusDays(1));

        MvcTestResult messages =
                messages(Market.checkedId(market.check(SCHOOL, "periods", searching.bytes())), Locale.of("nl"));

        assertThat(messages).bodyJson().extractingPath("$.items[0].column").isEqualTo("F · zoeken vanaf");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Groep " + groupName + " doet eerst " + autumn + ", vanaf " + written(STARTS_ON)
                        + ". Een groep zoekt naar één stage tegelijk, dus naar deze op zijn vroegst vanaf die dag.");
        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week,zoeken vanaf")
                        .row(spring, SPRING, SUMMER, 640, 4, STARTS_ON));
        UUID id = Market.checkedId(market.check(
                SCHOOL,
                "periods",
                periods().row(autumn, STARTS_ON.plusDays(1), ENDS_ON, 640, 4).bytes()));
        assertThat(messages(id, Locale.of("nl")))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Groep " + groupName + " zoekt al vanaf " + written(STARTS_ON) + " naar " + spring
                        + ". Een groep zoekt naar één stage tegelijk, dus deze begint uiterlijk op die dag.");
    }

    @Test
    void letsTwoInternshipsTakeEachOthersDays() {
        market.imported(
                SCHOOL,
                "periods",
                periods().row(autumn, SPRING, SUMMER, 640, 4).row(spring, STARTS_ON, ENDS_ON, 640, 4));

        assertThat(days(autumn)).isEqualTo(SPRING + " " + SUMMER);
        assertThat(days(spring)).isEqualTo(STARTS_ON + " " + ENDS_ON);
    }

    @Test
    void refusesTheSameByHand() {
        var hand = new Changing(http, coordinator(SCHOOL));
        String uri = ROWS + "?key=" + spring;
        String seen = Objects.requireNonNull(
                market.get(uri, coordinator(SCHOOL)).getResponse().getHeader(HttpHeaders.ETAG));
        String row = """
                {"values": {"naam": "%s", "van": "%s", "tot": "%s", "uren": "640", "dagen per week": "4"}}""";

        assertFieldProblem(
                hand.send(HttpMethod.PUT, uri, row.formatted(spring, ENDS_ON, SUMMER), seen),
                "values.van",
                "cell-period-meets");

        assertThat(days(spring)).isEqualTo(SPRING + " " + SUMMER);
        assertThat(hand.send(HttpMethod.PUT, uri, row.formatted(spring, SPRING.plusDays(1), SUMMER), seen))
                .hasStatus(HttpStatus.OK);
    }
}

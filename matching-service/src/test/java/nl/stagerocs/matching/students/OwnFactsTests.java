package nl.stagerocs.matching.students;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OwnFactsTests extends MatchingTest {

    private static final String COLUMNS = Market.STUDENTS + ",leerjaar,profiel,vervoer";

    private static final String PROFILE = "/api/matching/profile";

    private final int number = next();
    private final String group = "OF" + number;
    private final String crebo = "8%04d".formatted(number);
    private final String jeugd = "Jeugd" + number;

    @BeforeEach
    void teach() {
        market.imported(
                SCHOOL,
                "programmes",
                Book.of("crebo,naam,niveau,leerweg,profielen").row(crebo, "Zorg", 4, "BOL", jeugd + "; Volwassenen"));
        market.imported(SCHOOL, "groups", Book.of(Market.GROUPS).row(group, crebo, "BOL", 2025, Market.PERIOD, ""));
    }

    private Object[] row(String group, Object... facts) {
        Object[] row = Arrays.copyOf(studentRow(number, "Bouzid", SUPERVISOR_EMAIL), 12 + facts.length);
        row[6] = group;
        System.arraycopy(facts, 0, row, 12, facts.length);
        return row;
    }

    private void imported(Object... facts) {
        MvcTestResult done =
                market.imported(SCHOOL, "students", Book.of(COLUMNS).row(row(group, facts)));
        assertThat(done).bodyJson().extractingPath("$.faulty").isEqualTo(0);
    }

    private MvcTestResult listed(String filter) {
        return market.get("/api/matching/students?" + filter, coordinator(SCHOOL));
    }

    private List<String> numbers(String filter) {
        return read(listed(filter), "$.items[*].number");
    }

    private MvcTestResult messages(Object[] row) {
        UUID id = checkedId(
                market.check(SCHOOL, "students", Book.of(COLUMNS).row(row).bytes()));
        return market.messages(id);
    }

    private String kept(String column) {
        return market.value(
                SCHOOL,
                String.class,
                "select coalesce(" + column + "::text, '') from students where number = ?",
                String.valueOf(number));
    }

    @Test
    void findsStudentsByYearAndProfile() {
        imported(2, jeugd, "scooter");

        assertThat(numbers("profile=" + jeugd)).containsExactly(String.valueOf(number));
        assertThat(numbers("profile=" + jeugd + "&year=2")).hasSize(1);
        assertThat(numbers("profile=" + jeugd + "&year=3")).isEmpty();
        assertThat(numbers("profile=Volwassenen&group=" + group)).isEmpty();
        assertThat(listed("profile=" + jeugd))
                .bodyJson()
                .extractingPath("$.items[0].year")
                .isEqualTo(2);
        assertThat(listed("profile=" + jeugd)).bodyText().doesNotContain("SCOOTER");
        assertThat(market.get("/api/matching/students?profile=" + jeugd, coordinator(OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertFieldProblem(listed("year=5"), "year", "student-year");
    }

    @Test
    void showsYearAndProfileToTheStudentAlone() {
        imported(2, jeugd, "");
        UUID student = market.id(SCHOOL, "select id from students where number = ?", String.valueOf(number));

        MvcTestResult own = market.get(PROFILE, Callers.student(student, SCHOOL));

        assertThat(own).bodyJson().extractingPath("$.groupName").isEqualTo(group);
        assertThat(own).bodyJson().extractingPath("$.year").isEqualTo(2);
        assertThat(own).bodyJson().extractingPath("$.profile").isEqualTo(jeugd);
        assertThat(market.get(PROFILE, Callers.student(market.student(), SCHOOL)))
                .bodyJson()
                .extractingPath("$.profile")
                .isNull();
        assertThat(market.get(PROFILE, Callers.student(student, OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(PROFILE, coordinator(SCHOOL))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void writesThemInTheWorkbookThatIsHeldToTheSameFilter() {
        imported(2, jeugd, "");

        assertThat(Workbooks.rows(
                        market.get("/api/matching/students/export?year=2&profile=" + jeugd, coordinator(SCHOOL))))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.getCellText(3)).isEqualTo("2"))
                .satisfies(row -> assertThat(row.getCellText(5)).isEqualTo(jeugd));
    }

    @Test
    void saysWhichProfilesTheProgrammeHas() {
        MvcTestResult near = messages(row(group, "", "jeugd" + number, ""));
        assertThat(near).bodyJson().extractingPath("$.items[0].column").isEqualTo("N · profiel");
        assertThat(near)
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Onbekend profiel. Bedoel je %s? De opleiding van deze groep heeft: %s, Volwassenen."
                        .formatted(jeugd, jeugd));
        assertThat(messages(row(group, "", "Bakker", "")))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("De opleiding van deze groep heeft dit profiel niet. Kies uit: %s, Volwassenen."
                        .formatted(jeugd));
        assertThat(messages(row("MZ2B", "", jeugd, "")))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("cell-unknown-profile-none");
        assertThat(messages(row("MZ9Z", "", jeugd, "")))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("cell-unknown-group");
    }

    @Test
    void refusesAnotherYearAndAnotherWayOfTravelling() {
        assertThat(messages(row(group, 5, "", "vliegtuig")))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly("Dit moet tussen 1 en 4 liggen.", "Kies uit: fiets, OV, scooter, auto.");
    }

    @Test
    void leavesWhatIsKnownUnlessTheColumnIsThere() {
        imported(2, jeugd, "ov");
        assertThat(kept("transport")).isEqualTo("PUBLIC_TRANSPORT");

        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(row(group)));
        assertThat(List.of(kept("year"), kept("profile"), kept("transport")))
                .containsExactly("2", jeugd, "PUBLIC_TRANSPORT");

        imported("", "", "");
        assertThat(List.of(kept("year"), kept("profile"), kept("transport"))).containsOnly("");
    }

    @Test
    void dropsTheProfileOfTheProgrammeThatAStudentLeaves() {
        imported(2, jeugd, "");

        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(row("MZ2B")));

        assertThat(List.of(kept("year"), kept("profile"))).containsExactly("2", "");
    }

    @Test
    void keepsThemFromCompaniesAndFromOtherServices() {
        imported(2, jeugd, "scooter");
        UUID student = market.id(SCHOOL, "select id from students where number = ?", String.valueOf(number));
        Object[] place = placeRow(next(), "Begeleider", 1);
        place[5] = crebo;
        UUID application = market.application(student, market.place(SCHOOL, place));

        assertThat(market.accept(application, TRAINER)).bodyText().contains("Yara Bouzid");

        assertThat(market.get("/api/matching/applications/" + application, Callers.trainer(TRAINER, SCHOOL)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(jeugd, "SCOOTER", "transport");
        assertThat(feed.awaitPublished("StudentEnrolled.v1", student).body().toString())
                .doesNotContain(jeugd, "SCOOTER", "transport");
    }
}

package nl.stagerocs.matching.staff;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STAFF;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A member of staff whom a file does not have leaves when a coordinator says so, and comes back with a later file. */
class StaffLeavingTests extends MatchingTest {

    private static Object[] row(String email, String role) {
        return new Object[] {email, "Mo", "", "Bos", role, "nee"};
    }

    private String registered(String school, String role) {
        String email = "w" + next() + "@rivierenland.example";
        market.imported(school, "staff", Book.of(STAFF).row(row(email, role)));
        return email;
    }

    private static Book without() {
        return Book.of(STAFF).row(row("n" + next() + "@rivierenland.example", "begeleider"));
    }

    private MvcTestResult letLeave(String... emails) {
        return market.letLeave(SCHOOL, "staff", without(), (Object[]) emails);
    }

    private UUID studentOf(String supervisor) {
        return market.studentsOf(market.group(SCHOOL), 1, supervisor).getFirst();
    }

    private MvcTestResult own(UUID company, UUID staff) {
        long version = market.value(SCHOOL, Long.class, "select version from companies where id = ?", company);
        return http.put()
                .uri("/api/matching/companies/" + company + "/owner")
                .with(coordinator(SCHOOL))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"staffId\":\"%s\"}".formatted(staff))
                .exchange();
    }

    private boolean isListed(String email) {
        return market.value(
                SCHOOL, Boolean.class, "select exists (select from staff where email = ? and left_on is null)", email);
    }

    @Test
    void leavesAStudentWithoutASupervisorAndKeepsTheName() {
        String email = registered(SCHOOL, "begeleider");
        UUID supervisor = Ids.ofEmail(email);
        UUID student = studentOf(email);

        assertThat(letLeave(email)).hasStatus(NO_CONTENT);

        assertThat(isListed(email)).isFalse();
        assertThat(market.value(SCHOOL, String.class, "select last_name from staff where id = ?", supervisor))
                .isEqualTo("Bos");
        assertThat(market.value(
                        SCHOOL, Boolean.class, "select supervisor_id is null from students where id = ?", student))
                .isTrue();
        assertThat(feed.awaitPublished("StaffMemberLeft.v1", supervisor)
                        .body()
                        .get("displayName")
                        .stringValue())
                .isEqualTo("Mo Bos");
        assertThat(feed.awaitPublished("StudentChanged.v1", student)
                        .body()
                        .get("supervisorId")
                        .isNull())
                .isTrue();
        assertFieldProblem(market.link(student, supervisor), "supervisorId", "supervision-supervisor");
    }

    @Test
    void showsWhoLeftNoMoreAmongTheStaffNorAsAChoice() {
        String email = registered(SCHOOL, "begeleider");
        UUID company = market.id(SCHOOL, "select id from companies where leerbedrijf_id = '100000413'");
        assertThat(own(company, Ids.ofEmail(email))).hasStatusOk();

        assertThat(letLeave(email)).hasStatus(NO_CONTENT);

        assertThat(market.get("/api/matching/staff", coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].email")
                .asArray()
                .doesNotContain(email);
        assertThat(market.value(SCHOOL, Boolean.class, "select owner_id is null from companies where id = ?", company))
                .isTrue();
        assertFieldProblem(own(company, Ids.ofEmail(email)), "staffId", "company-owner-unknown");
        UUID students = checkedId(market.check(
                SCHOOL,
                "students",
                Book.of(Market.STUDENTS)
                        .row(Market.studentRow(next(), "Jansen", email))
                        .bytes()));
        assertThat(market.messages(students))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .asString()
                .startsWith("cell-unknown-supervisor");
    }

    @Test
    void handsWhatWaitsForADecisionToTheNextSupervisor() {
        String email = registered(SCHOOL, "begeleider");
        UUID student = studentOf(email);
        UUID placement = market.proposal(student, market.place(1));

        assertThat(letLeave(email)).hasStatus(NO_CONTENT);
        assertThat(market.value(SCHOOL, String.class, "select state from placements where id = ?", placement))
                .isEqualTo("PROPOSED");
        assertThat(market.link(student, Market.SUPERVISOR)).hasStatus(NO_CONTENT);

        await().untilAsserted(() -> assertThat(feed.published("PlacementProposed.v1", placement).stream()
                        .map(each -> each.body().get("supervisorId").stringValue()))
                .containsExactly(Ids.ofEmail(email).toString(), Market.SUPERVISOR.toString()));
        assertThat(market.decide(placement, "approval", "{}", "\"1\"", Market.SUPERVISOR))
                .hasStatusOk();
    }

    @Test
    void comesBackWithALaterFileAndHearsAgainOfWhatWaits() {
        String email = registered(SCHOOL, "begeleider");
        UUID supervisor = Ids.ofEmail(email);
        UUID student = studentOf(email);
        UUID placement = market.proposal(student, market.place(1));
        assertThat(letLeave(email)).hasStatus(NO_CONTENT);

        MvcTestResult back = market.imported(SCHOOL, "staff", Book.of(STAFF).row(row(email, "begeleider")));

        assertThat(back).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(isListed(email)).isTrue();
        await().untilAsserted(() -> assertThat(feed.published("StaffMemberRegistered.v1", supervisor))
                .hasSize(2));
        assertThat(market.link(student, supervisor)).hasStatus(NO_CONTENT);
        await().untilAsserted(() ->
                assertThat(feed.published("PlacementProposed.v1", placement)).hasSize(2));
        assertThat(market.imported(SCHOOL, "staff", Book.of(STAFF).row(row(email, "begeleider"))))
                .bodyJson()
                .extractingPath("$.unchanged")
                .isEqualTo(1);
    }

    @Test
    void letsNobodyLeaveThemselfAndThenNobodyAtAll() {
        String me = registered(SCHOOL, "coördinator");
        String other = registered(SCHOOL, "coördinator");
        UUID checked = checkedId(market.check(SCHOOL, "staff", without().bytes()));
        var caller = Callers.coordinator(Ids.ofEmail(me), SCHOOL);

        MvcTestResult refused = market.letLeave(caller, checked, other, me);

        assertFieldProblem(refused, "keys[1]", "leave-yourself");
        assertThat(refused).bodyJson().extractingPath("$.errors.length()").isEqualTo(1);
        assertThat(isListed(other)).isTrue();
        assertThat(market.letLeave(caller, checked, other)).hasStatus(NO_CONTENT);
        assertThat(isListed(other)).isFalse();
    }

    @Test
    void keepsTheLastCoordinator() {
        String one = registered(OTHER_SCHOOL, "coördinator");
        String other = registered(OTHER_SCHOOL, "coördinator");
        List<String> coordinators = List.of(one, other);
        UUID checked = checkedId(market.check(OTHER_SCHOOL, "staff", without().bytes()));

        MvcTestResult both = market.letLeave(coordinator(OTHER_SCHOOL), checked, coordinators.toArray());
        assertFieldProblem(both, "keys[0]", "leave-last-coordinator");
        assertThat(both).bodyJson().extractingPath("$.errors[1].field").isEqualTo("keys[1]");

        assertThat(market.letLeave(coordinator(OTHER_SCHOOL), checked, one)).hasStatus(NO_CONTENT);
        assertFieldProblem(
                market.letLeave(coordinator(OTHER_SCHOOL), checked, other), "keys[0]", "leave-last-coordinator");
    }

    @Test
    void staysWithinTheSchool() {
        String email = registered(SCHOOL, "begeleider");
        market.imported(OTHER_SCHOOL, "staff", Book.of(STAFF).row(row(email, "begeleider")));
        UUID checked = checkedId(market.check(SCHOOL, "staff", without().bytes()));

        assertThat(market.letLeave(coordinator(OTHER_SCHOOL), checked, email)).hasStatus(NOT_FOUND);
        assertThat(market.letLeave(coordinator(SCHOOL), checked, email)).hasStatus(NO_CONTENT);

        assertThat(market.value(
                        OTHER_SCHOOL, Boolean.class, "select left_on is null from staff where email = ?", email))
                .isTrue();
    }
}

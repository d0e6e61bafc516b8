package nl.stagerocs.matching.deadlines;

import static nl.stagerocs.matching.Market.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RemindStudentsTests extends MatchingTest {

    private static final String ROUNDS = "/api/matching/allocation-rounds";

    @Autowired
    private RemindStudents remind;

    private UUID group;
    private String period;
    private UUID ready;
    private UUID late;

    @BeforeEach
    void oneHasChosen() {
        period = market.period(Market.STARTS_ON, Market.ENDS_ON);
        group = market.group(SCHOOL, period, "");
        List<UUID> students = market.studentsOf(group, 2, Market.SUPERVISOR_EMAIL);
        ready = students.getFirst();
        late = students.getLast();
        market.chosen(ready, market.place(1));
    }

    private void due(String step, int days) {
        market.change(
                SCHOOL,
                "update internship_periods set " + step + " = ? where name = ?",
                LocalDate.now().plusDays(days),
                period);
    }

    private List<String> steps(UUID student) {
        return feed.published("DeadlineNear.v1", student).stream()
                .map(each -> each.body().get("step").asString())
                .toList();
    }

    @Test
    void remindsOnceWhoHasNotDoneWhatTheStepAsks() {
        due("wishes_by", 3);

        remind.work();
        remind.work();

        feed.awaitPublished("DeadlineNear.v1", late);
        assertThat(steps(late)).containsExactly("WISHES");
        assertThat(steps(ready)).isEmpty();
    }

    @Test
    void waitsUntilTheDayIsNearAndIsSilentAfter() {
        due("wishes_by", 30);
        due("place_by", -1);

        remind.work();

        assertThat(market.value(
                        SCHOOL, Integer.class, "select count(*) from deadline_reminders where student_id = ?", late))
                .isZero();
    }

    @Test
    void leavesWhoHasAPlaceAlone() {
        UUID place = market.place(1);
        market.proposal(ready, place);
        due("place_by", 3);

        remind.work();

        feed.awaitPublished("DeadlineNear.v1", late);
        assertThat(steps(late)).containsExactly("PLACE");
        assertThat(steps(ready)).isEmpty();
    }

    @Test
    void asksForNoWishesWhileADistributionKeepsTheListsClosed() {
        due("wishes_by", 3);
        due("place_by", 5);
        var desk = new Changing(http, Market.coordinator(SCHOOL));
        MvcTestResult prepared =
                desk.post(ROUNDS, "{\"name\":\"Februari\",\"groups\":[\"%s\"],\"farthestKm\":40}".formatted(group));
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        String round = ROUNDS + "/" + Market.read(prepared, "$.id");

        remind.work();
        feed.awaitPublished("DeadlineNear.v1", late);
        assertThat(steps(late)).containsExactly("PLACE");

        assertThat(desk.post(round + "/comparison", "", 0)).hasStatusOk();
        remind.work();
        assertThat(reminded()).isEqualTo("PLACE");

        assertThat(desk.post(round + "/cancellation", "", 1)).hasStatusOk();
        remind.work();
        assertThat(reminded()).isEqualTo("PLACE,WISHES");
    }

    private String reminded() {
        return market.value(
                SCHOOL,
                String.class,
                "select string_agg(step, ',' order by step) from deadline_reminders where student_id = ?",
                late);
    }

    @Test
    void saysWhenTheWishesAreThere() {
        due("wishes_by", 3);
        remind.work();

        market.chosen(late, market.place(1));

        feed.awaitPublished("DeadlineMet.v1", late);
        assertThat(feed.published("DeadlineMet.v1", ready)).isEmpty();
    }

    @Test
    void saysWhenTheWishesComeInByAWorkbook() {
        UUID other = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        due("wishes_by", 3);
        remind.work();
        UUID place = market.place(1);
        market.chosen(other, place);
        feed.awaitPublished("DeadlineMet.v1", other);

        market.imported(
                SCHOOL,
                "shortlists",
                Book.of("studentnummer,keuze 1")
                        .row(numberOf(other), codeOf(place))
                        .row(numberOf(late), codeOf(place)));

        feed.awaitPublished("DeadlineMet.v1", late);
        assertThat(feed.published("DeadlineMet.v1", other)).hasSize(1);
    }

    private String numberOf(UUID student) {
        return market.value(SCHOOL, String.class, "select number from students where id = ?", student);
    }

    private String codeOf(UUID place) {
        return market.value(SCHOOL, String.class, "select code from places where id = ?", place);
    }
}

package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpireApplicationsTests extends MatchingTest {

    @Autowired
    private ExpireApplications expire;

    private void tooLate(UUID application) {
        market.change(
                SCHOOL, "update applications set answer_by = now() - interval '1 minute' where id = ?", application);
    }

    private String state(UUID application) {
        return market.value(SCHOOL, String.class, "select state from applications where id = ?", application);
    }

    @Test
    void expiresWhatNobodyAnsweredInTime() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID late = market.application(student, place);
        UUID inTime = market.application(market.student(), place);
        tooLate(late);

        expire.work();

        assertThat(state(late)).isEqualTo("EXPIRED");
        assertThat(state(inTime)).isEqualTo("SUBMITTED");
        feed.awaitPublished("ApplicationExpired.v1", late);
        assertProblem(market.accept(late, TRAINER), CONFLICT, "matching:application-decided");
        assertThat(market.apply(UUID.randomUUID(), student, place)).hasStatus(CREATED);
    }

    @Test
    void saysItOnceHoweverManyCopiesWork() throws Exception {
        UUID place = market.place(1);
        List<UUID> late = Stream.generate(() -> market.application(market.student(), place))
                .limit(8)
                .toList();
        late.forEach(this::tooLate);

        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : copies.invokeAll(List.of(
                    Executors.callable(expire::work),
                    Executors.callable(expire::work),
                    Executors.callable(expire::work)))) {
                each.get();
            }
        }

        late.forEach(each -> assertThat(state(each)).isEqualTo("EXPIRED"));
        late.forEach(each -> feed.awaitPublished("ApplicationExpired.v1", each));
        assertThat(late)
                .allSatisfy(each -> assertThat(feed.published("ApplicationExpired.v1", each))
                        .hasSize(1));
    }

    @Test
    void givesAsLongAsTheSchoolSays() {
        UUID application = market.application(market.student(), market.place(1));

        assertThat(market.value(
                        SCHOOL,
                        Boolean.class,
                        "select answer_by = submitted_at + interval '14 days' from applications where id = ?",
                        application))
                .isTrue();
    }
}

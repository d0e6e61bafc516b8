package nl.stagerocs.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    private static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private static final Judgement GOOD = judgement(Result.GOED);
    private static final Judgement INSUFFICIENT = judgement(Result.ONVOLDOENDE);
    private static final Rating RATING = new Rating(4, "", NOW);

    @Test
    void takesNoReportBeforeTheFirstDay() {
        var evaluation = planned();

        refuses("report-before-start", () -> evaluation.handIn(report("a")));
    }

    @Test
    void letsTheReportBeReplacedUntilTheCompanyHasAdvised() {
        var evaluation = started();

        assertThat(evaluation.handIn(report("a"))).isEmpty();
        assertThat(evaluation.handIn(report("b"))).contains(report("a"));
        evaluation.advise(GOOD);

        refuses("report-advised", () -> evaluation.handIn(report("c")));
        assertThat(evaluation.report()).isEqualTo(report("b"));
    }

    @Test
    void hearsTheCompanyOnceAndOnlyAboutAReport() {
        var evaluation = started();
        refuses("advice-before-report", () -> evaluation.advise(GOOD));

        evaluation.handIn(report("a"));
        evaluation.advise(GOOD);

        refuses("report-advised", () -> evaluation.advise(INSUFFICIENT));
        assertThat(evaluation.advice()).isEqualTo(GOOD);
    }

    @Test
    void decidesOnceAndOnlyAfterTheAdvice() {
        var evaluation = started();
        refuses("decision-before-advice", () -> evaluation.decide(GOOD));
        evaluation.handIn(report("a"));
        refuses("decision-before-advice", () -> evaluation.decide(GOOD));

        evaluation.advise(INSUFFICIENT);
        evaluation.decide(GOOD);

        refuses("evaluation-decided", () -> evaluation.decide(INSUFFICIENT));
        assertThat(evaluation.advice()).isEqualTo(INSUFFICIENT);
        assertThat(evaluation.decision()).isEqualTo(GOOD);
    }

    @Test
    void beginsANewRoundAfterAnInsufficientDecision() {
        var evaluation = decided(INSUFFICIENT);

        assertThat(evaluation.handIn(report("b"))).isEmpty();

        assertThat(evaluation.round()).isEqualTo(2);
        assertThat(evaluation.advice()).isNull();
        assertThat(evaluation.decision()).isNull();
        refuses("decision-before-advice", () -> evaluation.decide(GOOD));
    }

    @Test
    void takesNoReportAfterAGoodDecision() {
        var evaluation = decided(GOOD);

        refuses("evaluation-decided", () -> evaluation.handIn(report("b")));
    }

    @Test
    void takesOneRatingAfterTheEnd() {
        var evaluation = started();
        refuses("rating-before-end", () -> evaluation.rate(RATING));
        refuses("rating-before-end", () -> decided(INSUFFICIENT).rate(RATING));

        var completed = decided(GOOD);
        completed.rate(RATING);

        refuses("rating-given", () -> completed.rate(new Rating(1, "", NOW)));
        assertThat(completed.rating()).isEqualTo(RATING);
    }

    @Test
    void keepsTheOutcomeOfAnErasedStudentWithoutAnyWord() {
        var evaluation = decided(GOOD);
        evaluation.rate(new Rating(4, "Veel geleerd.", NOW));

        evaluation.forget();

        assertThat(evaluation.report()).isNull();
        assertThat(evaluation.decision()).isEqualTo(GOOD.withoutWords());
        assertThat(evaluation.rating()).isEqualTo(RATING);
    }

    private static Evaluation planned() {
        UUID id = UUID.randomUUID();
        return new Evaluation("99RL", new Placed(id, id, id, id, id, id, "Zorggroep De Linde"));
    }

    private static Evaluation started() {
        var evaluation = planned();
        evaluation.start();
        return evaluation;
    }

    private static Evaluation decided(Judgement decision) {
        var evaluation = started();
        evaluation.handIn(report("a"));
        evaluation.advise(GOOD);
        evaluation.decide(decision);
        return evaluation;
    }

    private static Report report(String key) {
        return new Report("Eindverslag", "verslag.pdf", 10, NOW, key);
    }

    private static Judgement judgement(Result result) {
        return new Judgement(result.name(), result, "Want zo was het.", NOW, PERSON);
    }

    private static void refuses(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

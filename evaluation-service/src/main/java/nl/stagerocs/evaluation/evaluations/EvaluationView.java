package nl.stagerocs.evaluation.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.evaluation.evaluations.EarlierRounds.EarlierRound;
import org.jspecify.annotations.Nullable;

/** An evaluation as somebody whom it concerns sees it: the advice only once decided for the student, the rating only for the student. */
record EvaluationView(
        UUID id,
        long version,
        String state,
        UUID studentId,
        String studentName,
        String companyName,
        String trainerName,
        String supervisorName,
        @Nullable ReportView report,
        @Nullable JudgementView advice,
        @Nullable JudgementView assessment,
        @Nullable RatingView rating,
        List<EarlierRound> earlier,
        List<String> scale,
        May may) {

    record ReportView(String title, String fileName, long bytes, Instant submittedAt) {}

    record JudgementView(String result, String remarks, Instant at, String byName) {}

    record RatingView(int stars, String comment, Instant at) {}

    /** What the caller may do now. */
    record May(boolean submit, boolean advise, boolean decide, boolean rate) {}
}

package nl.stagerocs.evaluation.evaluations;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.evaluation.evaluations.EvaluationView.JudgementView;
import nl.stagerocs.evaluation.evaluations.EvaluationView.May;
import nl.stagerocs.evaluation.evaluations.EvaluationView.RatingView;
import nl.stagerocs.evaluation.evaluations.EvaluationView.ReportView;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations for reading. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReadEvaluation {

    private static final int PAGE = 50;

    private final Evaluations evaluations;
    private final ReportFiles files;
    private final EarlierRounds earlierRounds;
    private final Scale scale;
    private final JdbcClient jdbc;

    ReadEvaluation(
            Evaluations evaluations, ReportFiles files, EarlierRounds earlierRounds, Scale scale, JdbcClient jdbc) {
        this.evaluations = evaluations;
        this.files = files;
        this.earlierRounds = earlierRounds;
        this.scale = scale;
        this.jdbc = jdbc;
    }

    /** An evaluation in a list. */
    record EvaluationLine(UUID id, String studentName, String companyName, String state) {}

    /** An open report with the name that its student gave it. */
    record OpenReport(String fileName, InputStream content) {}

    EvaluationView get(UUID id, Caller caller) {
        Evaluation of = visible(id, caller);
        boolean student = caller.personId().equals(of.studentId());
        boolean trainer = caller.personId().equals(of.trainerId());
        boolean supervisor = caller.personId().equals(of.supervisorId());
        Report report = of.report();
        Rating rating = of.rating();
        return new EvaluationView(
                of.id(),
                of.version(),
                state(of),
                of.studentId(),
                name(of, of.studentId()),
                of.companyName(),
                name(of, of.trainerId()),
                name(of, of.supervisorId()),
                report == null ? null : new ReportView(report.title(), report.file(), report.bytes(), report.at()),
                student && of.decision() == null ? null : view(of, of.advice()),
                view(of, of.decision()),
                student && rating != null ? new RatingView(rating.stars(), rating.comment(), rating.at()) : null,
                earlierRounds.of(id),
                scale.words(),
                new May(
                        student && of.canHandIn(),
                        trainer && of.report() != null && of.advice() == null,
                        supervisor && of.advice() != null && of.decision() == null,
                        student && of.isCompleted() && rating == null));
    }

    OpenReport report(UUID id, Caller caller) {
        Evaluation evaluation = visible(id, caller);
        Report report = evaluation.report();
        if (report == null) {
            throw Refusal.notFound();
        }
        return new OpenReport(report.file(), files.open(report));
    }

    Listing<EvaluationLine> all(@Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, UUID.class);
        List<EvaluationLine> rows = jdbc.sql("""
                        select e.id, coalesce(p.name, '') as student_name, e.company_name,
                               case when decision_at is not null then 'ASSESSED' when advice_at is not null then 'ADVISED'
                                    when report_at is not null then 'SUBMITTED' else 'OPEN' end as state
                        from evaluations e left join people p on p.school_id = e.school_id and p.id = e.student_id
                        where (e.started or not e.ended) and (:all or e.student_id = :me or e.trainer_id = :me or e.supervisor_id = :me) and e.id::text > :after
                        order by e.id::text limit\s""" + (PAGE + 1))
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .param("after", key.isEmpty() ? "" : key.getFirst())
                .query(EvaluationLine.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private Evaluation visible(UUID id, Caller caller) {
        UUID me = caller.personId();
        return evaluations
                .findById(id)
                .filter(each -> !each.isVoid())
                .filter(each -> caller.is(Role.COORDINATOR)
                        || me.equals(each.studentId())
                        || me.equals(each.trainerId())
                        || me.equals(each.supervisorId()))
                .orElseThrow(Refusal::notFound);
    }

    private static String state(Evaluation of) {
        if (of.decision() != null) {
            return "ASSESSED";
        }
        if (of.advice() != null) {
            return "ADVISED";
        }
        return of.report() == null ? "OPEN" : "SUBMITTED";
    }

    private @Nullable JudgementView view(Evaluation of, @Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new JudgementView(judgement.result(), judgement.remarks(), judgement.at(), name(of, judgement.by()));
    }

    /** A trainer may stand in the rosters of several schools. */
    private String name(Evaluation of, UUID person) {
        return jdbc.sql("select name from people where school_id = ? and id = ?")
                .params(of.schoolId(), person)
                .query(String.class)
                .optional()
                .orElse("–");
    }
}

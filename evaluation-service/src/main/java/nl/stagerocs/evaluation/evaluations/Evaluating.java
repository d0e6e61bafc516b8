package nl.stagerocs.evaluation.evaluations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import nl.stagerocs.evaluation.messaging.EvaluationAnnouncements;
import nl.stagerocs.evaluation.messaging.EvaluationAnnouncements.Facts;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Handing in, advising, deciding and rating, each by the one whose it is. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Evaluating {

    private final Evaluations evaluations;
    private final ReportFiles files;
    private final EvaluationAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final JdbcClient jdbc;
    private final Clock clock;

    Evaluating(
            Evaluations evaluations,
            ReportFiles files,
            EvaluationAnnouncements announcements,
            UsedLinks usedLinks,
            JdbcClient jdbc,
            Clock clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void handIn(UUID id, String title, MultipartFile file, Caller student) {
        Evaluation evaluation = own(id, each -> each.studentId().equals(student.personId()));
        files.check(file);
        keepRound(evaluation);
        evaluation.handIn(new Report(title, files.name(file), file.getSize(), clock.instant()));
        files.keep(id, evaluation.round(), file);
        evaluations.flush();
        announcements.handedIn(facts(evaluation));
    }

    void advise(UUID id, Result result, String remarks, Caller trainer) {
        Evaluation evaluation = own(id, each -> each.trainerId().equals(trainer.personId()));
        usedLinks.use(trainer);
        evaluation.advise(new Judgement(result, remarks, clock.instant(), trainer.personId()));
        evaluations.flush();
        announcements.advised(facts(evaluation));
    }

    void decide(UUID id, @Nullable String ifMatch, Result result, String remarks, Caller supervisor) {
        Evaluation evaluation = own(id, each -> each.supervisorId().equals(supervisor.personId()));
        Versions.require(ifMatch, evaluation.version());
        evaluation.decide(new Judgement(result, remarks, clock.instant(), supervisor.personId()));
        evaluations.flush();
        announcements.decided(facts(evaluation), result.name(), result.completes());
    }

    void rate(UUID id, int stars, String comment, Caller student) {
        Evaluation evaluation = own(id, each -> each.studentId().equals(student.personId()));
        evaluation.rate(new Rating(stars, comment, clock.instant()));
        evaluations.flush();
        announcements.rated(facts(evaluation), stars);
    }

    private Evaluation own(UUID id, Predicate<Evaluation> theirs) {
        return evaluations.findLockedById(id).filter(theirs).orElseThrow(Refusal::notFound);
    }

    /** What was decided stays on record when a new round begins. */
    private void keepRound(Evaluation evaluation) {
        if (evaluation.decision() != null && !evaluation.isCompleted()) {
            Judgement advice = Objects.requireNonNull(evaluation.advice());
            Judgement decision = Objects.requireNonNull(evaluation.decision());
            jdbc.sql("""
                            insert into earlier_rounds (evaluation_id, school_id, round, report_title, advice_result, advice_remarks,
                                                        decision_result, decision_remarks, decision_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            evaluation.id(),
                            evaluation.schoolId(),
                            evaluation.round(),
                            Objects.requireNonNull(evaluation.report()).title(),
                            advice.result().name(),
                            advice.remarks(),
                            decision.result().name(),
                            decision.remarks(),
                            Timestamp.from(decision.at()))
                    .update();
        }
    }

    private static Facts facts(Evaluation of) {
        return new Facts(
                of.schoolId(),
                of.id(),
                of.studentId(),
                of.supervisorId(),
                of.trainerId(),
                of.companyId(),
                of.placeId());
    }
}

package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.evaluation.messaging.EvaluationAnnouncements.Facts;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/**
 * How an internship ends (beoordeling): the student hands in the report, the company advises, the school decides, having heard the company. Its id is
 * that of the internship.
 */
@Entity
@Table(name = "evaluations")
class Evaluation extends SchoolOwned {

    private UUID studentId;
    private UUID supervisorId;
    private UUID trainerId;
    private UUID companyId;
    private UUID placeId;
    private String companyName;
    private boolean started;
    private boolean ended;
    private int round;

    @Embedded
    @AttributeOverride(name = "title", column = @Column(name = "report_title"))
    @AttributeOverride(name = "file", column = @Column(name = "report_file"))
    @AttributeOverride(name = "bytes", column = @Column(name = "report_bytes"))
    @AttributeOverride(name = "at", column = @Column(name = "report_at"))
    @AttributeOverride(name = "key", column = @Column(name = "report_key"))
    private @Nullable Report report;

    @Embedded
    @AttributeOverride(name = "result", column = @Column(name = "advice_result"))
    @AttributeOverride(name = "countsAs", column = @Column(name = "advice_counts_as"))
    @AttributeOverride(name = "remarks", column = @Column(name = "advice_remarks"))
    @AttributeOverride(name = "at", column = @Column(name = "advice_at"))
    @AttributeOverride(name = "by", column = @Column(name = "advice_by"))
    private @Nullable Judgement advice;

    @Embedded
    @AttributeOverride(name = "result", column = @Column(name = "decision_result"))
    @AttributeOverride(name = "countsAs", column = @Column(name = "decision_counts_as"))
    @AttributeOverride(name = "remarks", column = @Column(name = "decision_remarks"))
    @AttributeOverride(name = "at", column = @Column(name = "decision_at"))
    @AttributeOverride(name = "by", column = @Column(name = "decision_by"))
    private @Nullable Judgement decision;

    @Embedded
    @AttributeOverride(name = "stars", column = @Column(name = "rating_stars"))
    @AttributeOverride(name = "comment", column = @Column(name = "rating_comment"))
    @AttributeOverride(name = "at", column = @Column(name = "rating_at"))
    private @Nullable Rating rating;

    protected Evaluation() {}

    Evaluation(String school, Placed placed) {
        super(placed.placementId(), school);
        studentId = placed.studentId();
        supervisorId = placed.supervisorId();
        trainerId = placed.trainerId();
        companyId = placed.companyId();
        placeId = placed.placeId();
        companyName = placed.companyName();
        round = 1;
    }

    /** The student is erased: the outcome stays, the words and the report go. */
    void forget() {
        report = null;
        advice = advice == null ? null : advice.withoutWords();
        decision = decision == null ? null : decision.withoutWords();
        rating = rating == null ? null : new Rating(rating.stars(), "", rating.at());
    }

    /** The student has logged the first day. */
    void start() {
        started = true;
    }

    /** The placement has ended before its time. */
    void end() {
        ended = true;
    }

    /** Whether there is nothing to evaluate, as it ended before the first logged day. */
    boolean isVoid() {
        return ended && !started;
    }

    /** Another supervisor guides the student. */
    void guideBy(UUID supervisor) {
        supervisorId = supervisor;
    }

    /**
     * The student hands in a report. It may be replaced until the company has advised; after an insufficient decision a new round begins.
     *
     * @return the report that this one replaces within the round, if any
     */
    Optional<Report> handIn(Report handedIn) {
        refuseReport();
        Report replaced = advice == null ? report : null;
        if (decision != null) {
            round++;
            advice = null;
            decision = null;
        }
        report = handedIn;
        return Optional.ofNullable(replaced);
    }

    /** Refuses a report, with the reason, when there can't be one now. */
    void refuseReport() {
        if (!started) {
            throw Refusal.conflict("report-before-start");
        }
        if (!canHandIn()) {
            throw Refusal.conflict(decision == null ? "report-advised" : "evaluation-decided");
        }
    }

    /** The company advises on the result, once it can have read the report. */
    void advise(Judgement judgement) {
        if (report == null) {
            throw Refusal.conflict("advice-before-report");
        }
        if (advice != null) {
            throw Refusal.conflict("report-advised");
        }
        advice = judgement;
    }

    /** The school decides, having heard the company. */
    void decide(Judgement judgement) {
        if (advice == null) {
            throw Refusal.conflict("decision-before-advice");
        }
        if (decision != null) {
            throw Refusal.conflict("evaluation-decided");
        }
        decision = judgement;
    }

    /** The student rates the company, once, after the end. */
    void rate(Rating given) {
        if (!isCompleted()) {
            throw Refusal.conflict("rating-before-end");
        }
        if (rating != null) {
            throw Refusal.conflict("rating-given");
        }
        rating = given;
    }

    boolean isCompleted() {
        return decision != null && decision.completes();
    }

    boolean canHandIn() {
        return started && (advice == null || decision != null && !decision.completes());
    }

    boolean isStarted() {
        return started;
    }

    Facts facts() {
        return new Facts(schoolId(), id(), studentId, supervisorId, trainerId, companyId, placeId);
    }

    int round() {
        return round;
    }

    UUID studentId() {
        return studentId;
    }

    UUID supervisorId() {
        return supervisorId;
    }

    UUID trainerId() {
        return trainerId;
    }

    String companyName() {
        return companyName;
    }

    @Nullable
    Report report() {
        return report;
    }

    @Nullable
    Judgement advice() {
        return advice;
    }

    @Nullable
    Judgement decision() {
        return decision;
    }

    @Nullable
    Rating rating() {
        return rating;
    }
}

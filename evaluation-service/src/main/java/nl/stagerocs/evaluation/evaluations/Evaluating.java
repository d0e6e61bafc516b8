package nl.stagerocs.evaluation.evaluations;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.evaluation.messaging.EvaluationAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Advising, deciding and rating, each by the one whose it is. */
@Service
@EnableConfigurationProperties(Scale.class)
@Transactional(propagation = Propagation.MANDATORY)
class Evaluating {

    private final Evaluations evaluations;
    private final EvaluationAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final Scale scale;
    private final Clock clock;

    Evaluating(
            Evaluations evaluations,
            EvaluationAnnouncements announcements,
            UsedLinks usedLinks,
            Scale scale,
            Clock clock) {
        this.evaluations = evaluations;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.scale = scale;
        this.clock = clock;
    }

    void advise(UUID id, String result, String remarks, Caller trainer) {
        Evaluation evaluation = evaluations.lockedFor(id, Evaluation::trainerId, trainer);
        usedLinks.use(trainer);
        evaluation.advise(judgement(result, remarks, trainer));
        evaluations.flush();
        announcements.advised(evaluation.facts());
    }

    void decide(UUID id, @Nullable String ifMatch, String result, String remarks, Caller supervisor) {
        Evaluation evaluation = evaluations.lockedFor(id, Evaluation::supervisorId, supervisor);
        Versions.require(ifMatch, evaluation.version());
        Judgement decision = judgement(result, remarks, supervisor);
        evaluation.decide(decision);
        evaluations.flush();
        announcements.decided(evaluation.facts(), decision.countsAs().name(), decision.completes());
    }

    void rate(UUID id, int stars, String comment, Caller student) {
        Evaluation evaluation = evaluations.lockedFor(id, Evaluation::studentId, student);
        evaluation.rate(new Rating(stars, comment.strip(), clock.instant()));
        evaluations.flush();
        announcements.rated(evaluation.facts(), stars);
    }

    private Judgement judgement(String result, String remarks, Caller by) {
        return new Judgement(result, scale.countsAs(result), remarks.strip(), clock.instant(), by.personId());
    }
}

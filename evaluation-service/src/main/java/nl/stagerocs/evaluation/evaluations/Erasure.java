package nl.stagerocs.evaluation.evaluations;

import java.util.UUID;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what an erased student wrote and what was written about them; that there was an outcome stays. */
@Configuration(proxyBeanMethods = false)
class Erasure {

    private final Evaluations evaluations;
    private final EarlierRounds earlierRounds;
    private final ReportFiles files;

    Erasure(Evaluations evaluations, EarlierRounds earlierRounds, ReportFiles files) {
        this.evaluations = evaluations;
        this.earlierRounds = earlierRounds;
        this.files = files;
    }

    @Bean
    Subscription erasures() {
        return Subscription.to("matching.roster").onTombstone((student, header) -> erase(student));
    }

    private void erase(UUID student) {
        evaluations.findByStudentId(student).forEach(each -> {
            Report report = each.report();
            if (report != null) {
                files.delete(report.key());
            }
            earlierRounds.forget(each.id()).forEach(files::delete);
            each.forget();
        });
    }
}

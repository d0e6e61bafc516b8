package nl.stagerocs.evaluation.evaluations;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.stagerocs.evaluation.messaging.EvaluationAnnouncements;
import nl.stagerocs.platform.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;

/** Handing the final report in, again before the advice, and anew after an insufficient decision. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class HandInReport {

    private final Evaluations evaluations;
    private final ReportFiles files;
    private final EarlierRounds earlierRounds;
    private final EvaluationAnnouncements announcements;
    private final Clock clock;

    HandInReport(
            Evaluations evaluations,
            ReportFiles files,
            EarlierRounds earlierRounds,
            EvaluationAnnouncements announcements,
            Clock clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.earlierRounds = earlierRounds;
        this.announcements = announcements;
        this.clock = clock;
    }

    void handIn(UUID id, String title, MultipartFile file, Caller student) {
        Evaluation evaluation = evaluations.lockedFor(id, Evaluation::studentId, student);
        evaluation.refuseReport();
        files.check(file);
        if (evaluation.decision() != null) {
            earlierRounds.keep(evaluation);
        }
        String key = files.keep(id, file);
        Optional<Report> replaced =
                evaluation.handIn(new Report(title, files.name(file), file.getSize(), clock.instant(), key));
        letGo(key, replaced);
        evaluations.flush();
        if (replaced.isEmpty()) {
            announcements.handedIn(evaluation.facts());
        }
    }

    /** Files know no transaction: only at its end is it certain which of the two is not needed. */
    private void letGo(String key, Optional<Report> replaced) {
        atEnd(committed -> {
            if (committed) {
                replaced.ifPresent(each -> files.delete(each.key()));
            } else {
                files.delete(key);
            }
        });
    }

    private static void atEnd(Consumer<Boolean> work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                work.accept(status == STATUS_COMMITTED);
            }
        });
    }
}

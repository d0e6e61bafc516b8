package nl.stagerocs.matching.applications;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.applications.Disclosures.Occasion;
import nl.stagerocs.matching.applications.Disclosures.What;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications that a trainer answers, each held until the answer is written. */
@Component
class ApplicationsOfTrainer {

    private final Applications applications;
    private final Disclosures disclosures;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationsOfTrainer(Applications applications, Disclosures disclosures, JdbcClient jdbc, Clock clock) {
        this.applications = applications;
        this.disclosures = disclosures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refused as not found when it is another's, as stale when it has changed since it was read, and as decided when it is not open any more. */
    Application open(UUID id, @Nullable String ifMatch, Caller trainer) {
        boolean own = jdbc.sql(
                        "select exists (select from applications a join places p on p.id = a.place_id where a.id = ? and p.trainer_id = ?)")
                .params(id, trainer.personId())
                .query(Boolean.class)
                .single();
        Application application = applications.findById(id).filter(each -> own).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, application.version());
        application.refuseDecided();
        return application;
    }

    /** Writes the answer, so that what is said of it can be read. */
    void flush() {
        applications.flush();
    }

    /** Shows the trainer who has applied, and notes that; nothing happens where that was known. */
    void reveal(Application application, Caller trainer, Occasion occasion) {
        if (application.reveal(clock.instant())) {
            disclosures.note(application, trainer.personId(), What.IDENTITY, occasion);
        }
    }
}

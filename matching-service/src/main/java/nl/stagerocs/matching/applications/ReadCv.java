package nl.stagerocs.matching.applications;

import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.applications.Disclosures.Occasion;
import nl.stagerocs.matching.applications.Disclosures.What;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a CV, and notes who did unless it is the student. */
@Service
@Transactional
class ReadCv {

    private final ApplicationList list;
    private final Applications applications;
    private final Disclosures disclosures;
    private final CvFiles files;

    ReadCv(ApplicationList list, Applications applications, Disclosures disclosures, CvFiles files) {
        this.list = list;
        this.applications = applications;
        this.disclosures = disclosures;
        this.files = files;
    }

    /** Refused as not found when there is none, or when the caller may not see it. */
    InputStream open(UUID id, Caller caller) {
        if (!list.get(id, caller).cv()) {
            throw Refusal.notFound();
        }
        Application application = applications.findById(id).orElseThrow(Refusal::notFound);
        if (!application.studentId().equals(caller.personId())) {
            disclosures.note(application, caller.personId(), What.CV, Occasion.DOWNLOAD);
        }
        return files.open(Objects.requireNonNull(application.cvKey()));
    }
}

package nl.stagerocs.connector.recognitions;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.stagerocs.connector.stagemarkt.Recognition;
import nl.stagerocs.connector.stagemarkt.Stagemarkt;
import nl.stagerocs.connector.stagemarkt.StagemarktUnavailable;
import nl.stagerocs.platform.schools.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works through the questions that are due, company by company, at the rate that the settings allow. SBB is asked outside any transaction. */
@Component
class CheckRecognitions {

    private static final Logger log = LoggerFactory.getLogger(CheckRecognitions.class);

    private final Recognitions recognitions;
    private final Stagemarkt stagemarkt;
    private final Schools schools;
    private final Clock clock;

    CheckRecognitions(Recognitions recognitions, Stagemarkt stagemarkt, Schools schools, Clock clock) {
        this.recognitions = recognitions;
        this.stagemarkt = stagemarkt;
        this.schools = schools;
        this.clock = clock;
    }

    /** Works until nothing is due or Stagemarkt does not answer; then the next turn goes on. */
    @Scheduled(fixedDelayString = "${stagerocs.recognitions.every}")
    void work() {
        Schools.within(Set.copyOf(schools.all()), () -> {
            Optional<String> company = recognitions.next();
            while (company.isPresent() && check(company.get())) {
                company = recognitions.next();
            }
            return company;
        });
    }

    private boolean check(String leerbedrijfId) {
        try {
            Optional<Recognition> recognition = stagemarkt.recognition(leerbedrijfId);
            recognitions.settle(leerbedrijfId, recognition, clock.instant());
            return true;
        } catch (StagemarktUnavailable e) {
            log.info("Recognition of {} is asked again later: {}", leerbedrijfId, e.getMessage());
            recognitions.postpone(leerbedrijfId);
            return false;
        }
    }
}

package nl.stagerocs.matching.applications;

import java.time.Duration;
import nl.stagerocs.matching.settings.Settings;
import org.springframework.stereotype.Component;

/** How long a school gives whoever has to answer. */
@Component
class AnswerTime {

    private final Settings settings;

    AnswerTime(Settings settings) {
        this.settings = settings;
    }

    Duration of(String school) {
        return Duration.ofDays(settings.of(school).answerWithinDays());
    }
}

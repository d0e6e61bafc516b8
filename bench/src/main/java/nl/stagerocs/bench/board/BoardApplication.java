package nl.stagerocs.bench.board;

import nl.stagerocs.bench.hours.HoursSubmitted;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service that listens. */
@SpringBootApplication
public class BoardApplication {

    @Bean
    Subscription hours(Board board) {
        return Subscription.to(HoursSubmitted.TOPIC).on(HoursSubmitted.TYPE, HoursHeard.class, board::hear);
    }
}

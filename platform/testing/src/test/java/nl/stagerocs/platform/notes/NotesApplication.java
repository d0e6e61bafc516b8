package nl.stagerocs.platform.notes;

import nl.stagerocs.platform.events.Subscription;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class NotesApplication {

    @Bean
    Subscription hours(Notes notes) {
        return Subscription.to("internship.hours")
                .on(
                        "nl.stagerocs.internship.HoursSubmitted.v1",
                        HoursHeard.class,
                        (event, header) -> notes.hear(event, header));
    }
}

package nl.stagerocs.notification.messaging;

import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Suggested places: a student looks at each, known by its place. */
@Configuration(proxyBeanMethods = false)
class SuggestionTasks {

    private final Tasks tasks;

    SuggestionTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Suggested(UUID studentId, UUID placeId, @Nullable String word) {}

    record Answered(UUID studentId, UUID placeId) {}

    @Bean
    Subscription suggestions() {
        return Subscription.to("matching.suggestions")
                .on("nl.stagerocs.matching.PlaceSuggested.v1", Suggested.class, this::suggested)
                .on("nl.stagerocs.matching.SuggestionAnswered.v1", Answered.class, this::answered);
    }

    private void suggested(Suggested event, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        TaskKind.PLACE_SUGGESTED,
                        event.placeId(),
                        "/voorstellen",
                        null,
                        About.place(event.studentId(), event.placeId(), event.word())));
    }

    private void answered(Answered event, EventHeader header) {
        tasks.close(header, TaskKind.PLACE_SUGGESTED, event.placeId(), event.studentId());
    }
}

package nl.stagerocs.notification.messaging;

import java.util.List;
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

/** Lost recognitions: a coordinator chooses what is done, and is told once as long as something is left; the task says how much. */
@Configuration(proxyBeanMethods = false)
class RecognitionTasks {

    private final Tasks tasks;

    RecognitionTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What a coordinator has to choose about: a place that shows the first of it, and how many more. */
    record Choice(UUID coordinatorId, UUID placeId, int more) {}

    record Lapsed(
            UUID placeId,
            List<UUID> coordinatorIds,
            @Nullable List<Choice> choices) {}

    record Settled(List<UUID> coordinatorIds, @Nullable List<Choice> choices) {}

    @Bean
    Subscription recognitions() {
        return Subscription.to("matching.recognitions")
                .on("nl.stagerocs.matching.RecognitionLapsed.v1", Lapsed.class, this::lapsed)
                .on("nl.stagerocs.matching.RecognitionSettled.v1", Settled.class, this::settled);
    }

    private void lapsed(Lapsed event, EventHeader header) {
        List<Choice> choices = known(event.choices());
        choices.forEach(choice -> open(choice, header));
        event.coordinatorIds().stream()
                .filter(each -> choices.stream()
                        .noneMatch(choice -> choice.coordinatorId().equals(each)))
                .forEach(each -> open(new Choice(each, event.placeId(), 0), header));
    }

    private void settled(Settled event, EventHeader header) {
        event.coordinatorIds()
                .forEach(coordinator -> tasks.close(header, TaskKind.RECOGNITION_LAPSED, coordinator, coordinator));
        known(event.choices()).forEach(choice -> open(choice, header));
    }

    private void open(Choice choice, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        choice.coordinatorId(),
                        "STAFF",
                        TaskKind.RECOGNITION_LAPSED,
                        choice.coordinatorId(),
                        "/erkenningen",
                        null,
                        About.places(choice.placeId(), choice.more())));
    }

    /** Earlier events say nothing of it. */
    private static List<Choice> known(@Nullable List<Choice> choices) {
        return choices == null ? List.of() : choices;
    }
}

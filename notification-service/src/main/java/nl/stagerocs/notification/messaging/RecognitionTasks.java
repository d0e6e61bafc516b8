package nl.stagerocs.notification.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lost recognitions: a coordinator chooses what is done, and is told once as long as something is left. */
@Configuration(proxyBeanMethods = false)
class RecognitionTasks {

    private final Tasks tasks;

    RecognitionTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Lapsed(UUID placeId, List<UUID> coordinatorIds) {}

    record Settled(List<UUID> coordinatorIds) {}

    @Bean
    Subscription recognitions() {
        return Subscription.to("matching.recognitions")
                .on("nl.stagerocs.matching.RecognitionLapsed.v1", Lapsed.class, this::lapsed)
                .on("nl.stagerocs.matching.RecognitionSettled.v1", Settled.class, this::settled);
    }

    private void lapsed(Lapsed event, EventHeader header) {
        event.coordinatorIds()
                .forEach(coordinator -> tasks.open(
                        header,
                        new NewTask(
                                coordinator,
                                "STAFF",
                                TaskKind.RECOGNITION_LAPSED,
                                coordinator,
                                "/erkenningen",
                                null,
                                About.place(event.placeId()))));
    }

    private void settled(Settled event, EventHeader header) {
        event.coordinatorIds()
                .forEach(coordinator -> tasks.close(header, TaskKind.RECOGNITION_LAPSED, coordinator, coordinator));
    }
}

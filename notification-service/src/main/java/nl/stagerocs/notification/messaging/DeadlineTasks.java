package nl.stagerocs.notification.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines that are near: a student orders the own wishes, or finds a place, in time. */
@Configuration(proxyBeanMethods = false)
class DeadlineTasks {

    private final Tasks tasks;

    DeadlineTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Near(UUID studentId, Step step, LocalDate due) {}

    record Met(UUID studentId, Step step) {}

    enum Step {
        WISHES(TaskKind.DEADLINE_WISHES, "/voorkeuren"),
        PLACE(TaskKind.DEADLINE_PLACE, "/zoeken");

        private final TaskKind kind;
        private final String path;

        Step(TaskKind kind, String path) {
            this.kind = kind;
            this.path = path;
        }
    }

    @Bean
    Subscription deadlines() {
        return Subscription.to("matching.deadlines")
                .on("nl.stagerocs.matching.DeadlineNear.v1", Near.class, this::near)
                .on("nl.stagerocs.matching.DeadlineMet.v1", Met.class, this::met);
    }

    private void near(Near event, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        event.step().kind,
                        event.studentId(),
                        event.step().path,
                        null,
                        About.due(event.studentId(), event.due())));
    }

    private void met(Met event, EventHeader header) {
        tasks.close(header, event.step().kind, event.studentId(), event.studentId());
    }
}

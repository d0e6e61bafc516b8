package nl.stagerocs.notification.messaging;

import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stage: who has hours to look at, or to mend. */
@Configuration(proxyBeanMethods = false)
class InternshipTasks {

    private final Tasks tasks;

    InternshipTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Week(UUID weekId, UUID internshipId, UUID studentId, UUID trainerId) {}

    @Bean
    Subscription hours() {
        return Subscription.to("internship.hours")
                .on("nl.stagerocs.internship.HoursSubmitted.v1", Week.class, this::submitted)
                .on("nl.stagerocs.internship.HoursApproved.v1", Week.class, this::approved)
                .on("nl.stagerocs.internship.HoursRejected.v1", Week.class, this::rejected);
    }

    private void submitted(Week event, EventHeader header) {
        tasks.close(TaskKind.HOURS_RETURNED, event.weekId(), null, header.time());
        open(event.trainerId(), TaskKind.HOURS, event, header);
    }

    private void approved(Week event, EventHeader header) {
        tasks.close(TaskKind.HOURS, event.weekId(), null, header.time());
    }

    private void rejected(Week event, EventHeader header) {
        tasks.close(TaskKind.HOURS, event.weekId(), null, header.time());
        open(event.studentId(), TaskKind.HOURS_RETURNED, event, header);
    }

    private void open(UUID person, TaskKind kind, Week week, EventHeader header) {
        tasks.open(
                header.school(),
                new NewTask(
                        person,
                        kind,
                        week.weekId(),
                        "/uren/weken/" + week.weekId(),
                        "internship/weeks/" + week.weekId(),
                        week.studentId(),
                        null,
                        week.internshipId()),
                header.time());
    }
}

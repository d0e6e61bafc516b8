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

/** Stage: who has hours to look at, or to mend. */
@Configuration(proxyBeanMethods = false)
class InternshipTasks {

    private final Tasks tasks;

    InternshipTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Week(
            UUID weekId,
            UUID internshipId,
            UUID studentId,
            UUID trainerId,
            String week,
            @Nullable String reason) {}

    @Bean
    Subscription hours() {
        return Subscription.to("internship.hours")
                .on("nl.stagerocs.internship.HoursSubmitted.v1", Week.class, this::submitted)
                .on("nl.stagerocs.internship.HoursApproved.v1", Week.class, this::approved)
                .on("nl.stagerocs.internship.HoursRejected.v1", Week.class, this::rejected);
    }

    private void submitted(Week event, EventHeader header) {
        tasks.close(header, TaskKind.HOURS_RETURNED, event.weekId(), null);
        open(event.trainerId(), "TRAINER", TaskKind.HOURS, event, header);
    }

    private void approved(Week event, EventHeader header) {
        tasks.close(header, TaskKind.HOURS, event.weekId(), null);
    }

    private void rejected(Week event, EventHeader header) {
        tasks.close(header, TaskKind.HOURS, event.weekId(), null);
        open(event.studentId(), "STUDENT", TaskKind.HOURS_RETURNED, event, header);
    }

    private void open(UUID person, String as, TaskKind kind, Week week, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        person,
                        as,
                        kind,
                        week.weekId(),
                        "/uren/weken/" + week.weekId(),
                        "internship/weeks/" + week.weekId(),
                        new About(week.studentId(), null, week.internshipId(), week.week(), week.reason())));
    }
}

package nl.stagerocs.notification.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.notification.mails.Mails;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes tasks; whoever gets one gets one mail. What opens and closes a task is said on one topic about one subject, so it is heard in order. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    private final JdbcClient jdbc;
    private final Mails mails;

    Tasks(JdbcClient jdbc, Mails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    /** Opens a task and sends its mail. */
    public void open(String school, NewTask task, Instant at) {
        UUID id = Ids.next();
        int opened = jdbc.sql("""
                        insert into tasks (id, school_id, person_id, kind, subject, path, opened_at, resource, student_id, place_id, placement_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        id,
                        school,
                        task.person(),
                        task.kind().name(),
                        task.subject().toString(),
                        task.path(),
                        Timestamp.from(at))
                .param(task.resource())
                .param(task.student())
                .param(task.place())
                .param(task.placement())
                .update();
        if (opened > 0) {
            mails.send(school, id);
        }
    }

    /** Closes the tasks of a kind about a subject; of one person, or of everybody. */
    public void close(TaskKind kind, UUID subject, @Nullable UUID person, Instant at) {
        jdbc.sql("""
                        update tasks set closed_at = :at where kind = :kind and subject = :subject and closed_at is null
                          and (cast(:person as uuid) is null or person_id = :person)""")
                .param("at", Timestamp.from(at))
                .param("kind", kind.name())
                .param("subject", subject.toString())
                .param("person", person)
                .update();
    }

    /** Closes what a student was told to do next about places. */
    public void closeOfStudent(TaskKind kind, UUID student, Instant at) {
        jdbc.sql("update tasks set closed_at = ? where kind = ? and person_id = ? and closed_at is null")
                .params(Timestamp.from(at), kind.name(), student)
                .update();
    }
}

package nl.stagerocs.notification.tasks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.notification.links.RevokeLinks;
import nl.stagerocs.notification.mails.Mails;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes tasks; whoever gets one gets one mail, and one more when its day is near. Topics are heard in any order: what counts is when things happened,
 * which the one owner of opening and closing says, so a closing keeps away every opening from before it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    private static final UUID EVERYBODY = new UUID(0, 0);
    private static final String ANYTHING = "*";
    private static final Duration UNTIL_ALL_ARE_THERE = Duration.ofMinutes(2);

    /** One statement, so that nothing comes between looking at the closings and opening. */
    private static final String OPEN = """
            with gate as (
                insert into closings (school_id, kind, subject, person_id, closed_until)
                select :school, :kind, subject, person, '-infinity'
                from (values ('*', :person::uuid), (:subject, :everybody::uuid), (:subject, :person::uuid)) keys (subject, person)
                on conflict (school_id, kind, subject, person_id) do update set closed_until = closings.closed_until
                returning closed_until)
            insert into tasks (id, school_id, person_id, addressed_as, kind, subject, path, resource,
                               student_id, place_id, placement_id, week, remark, starts_at, ends_at, due, more, answer_by, opened_at)
            select :id, :school, :person, :as, :kind, :subject, :path, :resource::text,
                   :student::uuid, :place::uuid, :placement::uuid, :week::text, :remark::text,
                   :startsAt::timestamptz, :endsAt::timestamptz, :due::date, :more, :answerBy::timestamptz, :at
            where (select max(closed_until) from gate) <= :at
            on conflict (person_id, kind, subject) where closed_at is null
                do update set opened_at = excluded.opened_at, place_id = excluded.place_id, due = excluded.due, more = excluded.more, answer_by = excluded.answer_by
                where excluded.opened_at >= tasks.opened_at
            returning id, old.id is null as fresh""";

    private static final String KEEP_CLOSED = """
            insert into closings (school_id, kind, subject, person_id, closed_until) values (:school, :kind, :subject, :person, :at)
            on conflict (school_id, kind, subject, person_id)
                do update set closed_until = greatest(closings.closed_until, excluded.closed_until)""";

    private static final String CLOSE = """
            update tasks set closed_at = :at
            where school_id = :school and kind = :kind and (subject = :subject or :subject = '*')
              and (person_id = :person or :person = '00000000-0000-0000-0000-000000000000'::uuid)
              and closed_at is null and opened_at < :at
            returning id, resource is not null as linked""";

    private final JdbcClient jdbc;
    private final Mails mails;
    private final RevokeLinks links;

    Tasks(JdbcClient jdbc, Mails mails, RevokeLinks links) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.links = links;
    }

    private record Closed(UUID id, boolean linked) {}

    private record Opened(UUID id, boolean fresh) {}

    /** Opens a task and sends its mail, unless it is open already or was closed later than this; its day is reminded of, if it has one. */
    public void open(EventHeader header, NewTask task) {
        NewTask.Meeting meeting = task.about().meeting();
        jdbc.sql(OPEN)
                .param("id", Ids.next())
                .param("school", header.school())
                .param("person", task.person())
                .param("everybody", EVERYBODY)
                .param("as", task.as())
                .param("kind", task.kind().name())
                .param("subject", task.subject().toString())
                .param("path", task.path())
                .param("resource", task.resource())
                .param("student", task.about().student())
                .param("place", task.about().place())
                .param("placement", task.about().placement())
                .param("week", task.about().week())
                .param("remark", task.about().remark())
                .param("startsAt", meeting == null ? null : Timestamp.from(meeting.startsAt()))
                .param("endsAt", meeting == null ? null : Timestamp.from(meeting.endsAt()))
                .param("due", task.about().due())
                .param("more", task.about().more())
                .param("answerBy", moment(task.about().answerBy()))
                .param("at", Timestamp.from(header.time()))
                .query(Opened.class)
                .optional()
                .ifPresent(opened -> tell(header.school(), opened, task));
    }

    private static @Nullable Timestamp moment(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private void tell(String school, Opened opened, NewTask task) {
        if (opened.fresh()) {
            mails.send(school, opened.id(), task.kind().comesWithOthers() ? UNTIL_ALL_ARE_THERE : Duration.ZERO);
        }
        LocalDate due = task.about().due();
        if (due != null) {
            mails.remind(school, opened.id(), due);
        }
    }

    /** Closes the tasks of a kind about a subject; of one person, or of everybody. */
    public void close(EventHeader header, TaskKind kind, UUID subject, @Nullable UUID person) {
        close(header, kind, subject.toString(), person == null ? EVERYBODY : person);
    }

    /** Closes what a student was told to do next about places. */
    public void closeOfStudent(EventHeader header, TaskKind kind, UUID student) {
        close(header, kind, ANYTHING, student);
    }

    /** Somebody has left: nothing waits any more for them as what they were, nor for the guardian of a student, and no link shows them anything. */
    public void leave(UUID person, String as, EventHeader header) {
        List<Closed> closed = jdbc.sql("""
                        update tasks set closed_at = coalesce(closed_at, :at) where (closed_at is null or closed_at > :oldest)
                          and (person_id = :person and addressed_as = :as
                               or :as = 'STUDENT' and student_id = :person and addressed_as = 'GUARDIAN')
                        returning id, resource is not null as linked""")
                .param("at", Timestamp.from(header.time()))
                .param("person", person)
                .param("as", as)
                .param("oldest", Timestamp.from(links.oldest()))
                .query(Closed.class)
                .list();
        links.revoke(header.school(), linked(closed));
    }

    /** A person is erased: with them goes all that was for them or about them. */
    public void erase(UUID person) {
        jdbc.sql("delete from tasks where person_id = :person or student_id = :person")
                .param("person", person)
                .update();
    }

    private void close(EventHeader header, TaskKind kind, String subject, UUID person) {
        // first the row that openings wait for: what was opened in the meantime then shows to the second
        closing(KEEP_CLOSED, header, kind, subject, person).update();
        List<Closed> closed = closing(CLOSE, header, kind, subject, person)
                .query(Closed.class)
                .list();
        links.settle(header.school(), linked(closed));
    }

    private static List<UUID> linked(List<Closed> closed) {
        return closed.stream().filter(Closed::linked).map(Closed::id).toList();
    }

    private JdbcClient.StatementSpec closing(
            String statement, EventHeader header, TaskKind kind, String subject, UUID person) {
        return jdbc.sql(statement)
                .param("school", header.school())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("person", person)
                .param("at", Timestamp.from(header.time()));
    }
}

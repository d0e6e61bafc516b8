package nl.stagerocs.notification.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.notification.links.RevokeLinks;
import nl.stagerocs.notification.mails.Mails;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes the links that somebody has in their mails, and sends new ones for what is still open: for a mailbox that others could read. */
@Service
@Transactional
class RenewLinks {

    private final JdbcClient jdbc;
    private final RevokeLinks revoke;
    private final Mails mails;
    private final Clock clock;

    RenewLinks(JdbcClient jdbc, RevokeLinks revoke, Mails mails, Clock clock) {
        this.jdbc = jdbc;
        this.revoke = revoke;
        this.mails = mails;
        this.clock = clock;
    }

    /** Each open task becomes another one with a link of its own; refused as not found for who acts by no link at this school. */
    void renew(String school, UUID person) {
        boolean known =
                jdbc.sql("""
                        select exists (select from people where school_id = ? and id = ? and kind in ('TRAINER', 'GUARDIAN') and not gone)""").params(school, person).query(Boolean.class).single();
        if (!known) {
            throw Refusal.notFound();
        }
        revoke.revoke(school, settled(school, person));
        List<UUID> old = close(school, person);
        revoke.revoke(school, old);
        reopen(old).forEach(task -> mails.send(school, task, Duration.ZERO));
    }

    /** Their links may still show what they were about. */
    private List<UUID> settled(String school, UUID person) {
        return jdbc.sql(
                        "select id from tasks where school_id = ? and person_id = ? and resource is not null and closed_at > ?")
                .params(school, person, Timestamp.from(revoke.oldest()))
                .query(UUID.class)
                .list();
    }

    private List<UUID> close(String school, UUID person) {
        return jdbc.sql("""
                        update tasks set closed_at = ?
                        where school_id = ? and person_id = ? and resource is not null and closed_at is null returning id""")
                .params(Timestamp.from(clock.instant()), school, person)
                .query(UUID.class)
                .list();
    }

    private List<UUID> reopen(List<UUID> old) {
        return jdbc.sql("""
                        insert into tasks (id, school_id, person_id, addressed_as, kind, subject, path, resource,
                                           student_id, place_id, placement_id, week, remark, starts_at, ends_at, due, more, answer_by, opened_at)
                        select uuidv7(), school_id, person_id, addressed_as, kind, subject, path, resource,
                               student_id, place_id, placement_id, week, remark, starts_at, ends_at, due, more, answer_by, opened_at
                        from tasks where id = any (?) returning id""").param(old.toArray(UUID[]::new)).query(UUID.class).list();
    }
}

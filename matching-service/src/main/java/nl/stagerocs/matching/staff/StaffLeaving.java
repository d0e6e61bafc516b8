package nl.stagerocs.matching.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Caller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets members of staff leave; their names stay with what they did. */
@Component
class StaffLeaving implements LeavingRows {

    private final JdbcClient jdbc;
    private final RosterAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    StaffLeaving(JdbcClient jdbc, RosterAnnouncements announcements, ApplicationEventPublisher inside, Clock clock) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.inside = inside;
        this.clock = clock;
    }

    /** Somebody has to be left who can bring in lists, and who leaves is for others to say. */
    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        List<String> coordinators = jdbc.sql(
                        "select email from staff where 'COORDINATOR' = any (roles) and left_on is null order by id for no key update")
                .query(String.class)
                .list();
        boolean nobodyElse =
                coordinators.stream().allMatch(each -> keys.contains(each) && !isCaller(each, coordinator));
        return keys.stream()
                .filter(key -> isCaller(key, coordinator) || nobodyElse && coordinators.contains(key))
                .map(key -> new Staying(key, isCaller(key, coordinator) ? "leave-yourself" : "leave-last-coordinator"))
                .toList();
    }

    private static boolean isCaller(String email, Caller caller) {
        return Ids.ofEmail(email).equals(caller.personId());
    }

    @Override
    public void leave(String school, List<String> keys) {
        List<UUID> left = jdbc.sql(
                        "update staff set left_on = :today where email in (:emails) and left_on is null returning id")
                .param("today", LocalDate.now(clock))
                .param("emails", keys)
                .query(UUID.class)
                .list();
        announcements.staffLeft(school, left);
        inside.publishEvent(new StaffLeft(school, left));
    }
}

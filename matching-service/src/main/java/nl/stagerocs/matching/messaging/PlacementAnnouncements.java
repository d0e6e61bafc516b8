package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services how applications and placements go. */
@Component
public class PlacementAnnouncements {

    /** The internship of group {@code g} that placement {@code m} is for. */
    private static final String PERIOD = """
            (select w.%s from group_periods i join internship_periods w on w.id = i.period_id
             where i.group_id = g.id and w.starts_on < m.ends_on and m.starts_on < w.ends_on
             order by least(w.ends_on, m.ends_on) - greatest(w.starts_on, m.starts_on) desc, w.starts_on limit 1)""";

    private static final String PLACEMENT = """
            select m.id as placement_id, s.id as student_id, m.supervisor_id, p.trainer_id, g.id as group_id, p.id as place_id, p.title as place_title,
                   c.id as company_id, c.name as company_name, c.town as company_town, c.leerbedrijf_id,
                   concat(c.street, ' ', c.house_number, ', ', c.postcode, ' ', c.town) as company_address,
                   o.crebo, o.name as programme_name, o.level, o.leerweg,
                   m.starts_on, m.ends_on, m.required_minutes, m.days_per_week,
                   %s as agreement_by,
                   array_to_string(p.work_processes, ',') as work_processes
            from placements m
            join students s on s.id = m.student_id join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
            join places p on p.id = m.place_id join companies c on c.id = p.company_id
            where m.id = any (cast(:ids as uuid[]))""".formatted(PERIOD.formatted("agreement_by"));

    private static final String ENDED = """
            select m.id as placement_id, m.student_id, m.supervisor_id, p.trainer_id, p.id as place_id, p.company_id, m.ended_on, m.reason
            from placements m join places p on p.id = m.place_id where m.id = any (cast(:ids as uuid[]))""";

    private static final String REJECTED = """
            select m.id as placement_id, m.student_id, m.supervisor_id, p.trainer_id, p.id as place_id, p.company_id, cast(:reason as text) as reason,
                   a.id as application_id
            from placements m join places p on p.id = m.place_id left join applications a on a.placement_id = m.id
            where m.id = any (cast(:ids as uuid[]))""";

    private static final String OF_PERIODS = """
            select m.id as placement_id, w.agreement_by
            from placements m join students s on s.id = m.student_id join groups g on g.id = s.group_id
            join internship_periods w on w.id = %s
            where m.state = 'APPROVED' and w.name in (:periods)""".formatted(PERIOD.formatted("id"));

    /** Until an approval is there, no internship that it may be for gets another day. */
    private static final String HOLD_PERIODS = """
            select w.id from placements m join students s on s.id = m.student_id
            join group_periods i on i.group_id = s.group_id join internship_periods w on w.id = i.period_id
            where m.id = any (cast(:ids as uuid[])) order by w.id for share of w""";

    private static final String APPLICATION = """
            select a.id as application_id, p.id as place_id, p.company_id, a.student_id, s.supervisor_id, p.trainer_id,
                   a.placement_id, coalesce(a.reason, '') as reason, a.first_look, a.answer_by,
                   i.chosen is not null as fits, l.starts_at, l.ends_at
            from applications a join places p on p.id = a.place_id join students s on s.id = a.student_id
            left join invitations i on i.application_id = a.id
            left join invitation_slots l on l.application_id = a.id and l.number = i.chosen
            where a.id = any (cast(:ids as uuid[]))""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    PlacementAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public void submitted(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, ApplicationSubmitted.class));
    }

    public void accepted(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, ApplicationAccepted.class));
    }

    public void rejected(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, ApplicationRejected.class));
    }

    /** The same for many at once. */
    public void rejected(String school, List<UUID> applications) {
        tell(school, APPLICATION, applications, ApplicationRejected.class, ApplicationRejected::applicationId);
    }

    public void invited(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, ApplicationInvited.class));
    }

    public void invitationAnswered(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, InvitationAnswered.class));
    }

    public void expired(String school, UUID application) {
        outbox.publish(school, application, read(APPLICATION, application, ApplicationExpired.class));
    }

    public void withdrawn(String school, UUID application) {
        withdrawn(school, List.of(application));
    }

    /** The same for many at once. */
    public void withdrawn(String school, List<UUID> applications) {
        tell(school, APPLICATION, applications, ApplicationWithdrawn.class, ApplicationWithdrawn::applicationId);
    }

    public void proposed(String school, UUID placement) {
        outbox.publish(school, placement, read(PLACEMENT, placement, PlacementProposed.class));
    }

    public void approved(String school, UUID placement) {
        approved(school, List.of(placement));
    }

    /** The same for many at once. */
    public void approved(String school, List<UUID> placements) {
        if (!placements.isEmpty()) {
            jdbc.sql(HOLD_PERIODS)
                    .param("ids", array(placements))
                    .query(UUID.class)
                    .list();
        }
        tell(school, PLACEMENT, placements, PlacementApproved.class, PlacementApproved::placementId);
    }

    /** Internships, by their names, have another last day for the agreement. */
    public void agreementDayMoved(String school, List<String> periods) {
        if (!periods.isEmpty()) {
            outbox.publishAll(
                    school,
                    jdbc.sql(OF_PERIODS).param("periods", periods).query(PlacementDeadlineMoved.class).list().stream()
                            .map(each -> new Told(each.placementId(), each))
                            .toList());
        }
    }

    /** These placements are rejected, all for one reason. */
    public void rejectedPlacements(String school, List<UUID> placements, String reason) {
        if (!placements.isEmpty()) {
            outbox.publishAll(
                    school,
                    jdbc
                            .sql(REJECTED)
                            .param("ids", array(placements))
                            .param("reason", reason)
                            .query(PlacementRejected.class)
                            .list()
                            .stream()
                            .map(each -> new Told(each.placementId(), each))
                            .toList());
        }
    }

    /** These placements have ended. */
    public void endedPlacements(String school, List<UUID> placements) {
        tell(school, ENDED, placements, PlacementEnded.class, PlacementEnded::placementId);
    }

    private <T extends Record> void tell(
            String school, String sql, List<UUID> ids, Class<T> type, Function<T, UUID> subject) {
        if (!ids.isEmpty()) {
            outbox.publishAll(
                    school,
                    query(sql, ids, type)
                            .map(each -> new Told(subject.apply(each), each))
                            .toList());
        }
    }

    private <T> T read(String sql, UUID id, Class<T> type) {
        return jdbc.sql(sql).param("ids", array(List.of(id))).query(type).single();
    }

    private <T> Stream<T> query(String sql, List<UUID> ids, Class<T> type) {
        return jdbc.sql(sql).param("ids", array(ids)).query(type).list().stream();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

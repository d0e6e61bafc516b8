package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;

/** Tells the other services how proposals of own places go. */
@Component
public class ProposalAnnouncements {

    private static final String PROPOSAL = """
            select p.id as proposal_id, p.student_id, s.supervisor_id, p.company_name, p.title as place_title,
                   coalesce(p.remark, '') as question, coalesce(p.remark, '') as reason,
                   p.leerbedrijf_id, p.starts_on, p.ends_on, o.crebo, o.leerweg, p.placement_id, l.id as place_id, l.company_id
            from proposals p join students s on s.id = p.student_id
            join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
            left join placements m on m.id = p.placement_id left join places l on l.id = m.place_id
            where p.id = any (cast(:ids as uuid[]))""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ProposalAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public void proposed(String school, UUID proposal) {
        publish(school, proposal, OwnPlaceProposed.class);
    }

    public void questioned(String school, UUID proposal) {
        publish(school, proposal, OwnPlaceQuestioned.class);
    }

    public void approved(String school, UUID proposal) {
        publish(school, proposal, OwnPlaceApproved.class);
    }

    public void rejected(String school, UUID proposal) {
        publish(school, proposal, OwnPlaceRejected.class);
    }

    public void withdrawn(String school, List<UUID> proposals) {
        if (!proposals.isEmpty()) {
            outbox.publishAll(
                    school,
                    query(proposals, OwnPlaceWithdrawn.class).list().stream()
                            .map(each -> new Told(each.proposalId(), each))
                            .toList());
        }
    }

    private <T extends Record> void publish(String school, UUID proposal, Class<T> type) {
        outbox.publish(school, proposal, query(List.of(proposal), type).single());
    }

    private <T> MappedQuerySpec<T> query(List<UUID> proposals, Class<T> type) {
        return jdbc.sql(PROPOSAL).param("ids", proposals.toArray(UUID[]::new)).query(type);
    }
}

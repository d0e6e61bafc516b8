package nl.stagerocs.matching.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services which internships groups do. */
@Component
public class GroupAnnouncements {

    /** A group searches for an internship from its own day on, or else when the one before it begins. */
    private static final String PLANNED = """
            select i.group_id, w.id as period_id, w.name, w.starts_on, w.ends_on,
                   coalesce(w.search_from, lag(w.starts_on) over (partition by i.group_id order by w.starts_on, w.id)) as search_from
            from group_periods i join internship_periods w on w.id = i.period_id
            where i.group_id = any (?) order by i.group_id, w.starts_on, w.id""";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    GroupAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    private record OfGroup(UUID groupId, PlannedInternship internship) {}

    /** These groups do other internships, or the same ones on other days. */
    public void planned(String school, Collection<UUID> groups) {
        if (!groups.isEmpty()) {
            Map<UUID, List<PlannedInternship>> internships = internships(groups);
            outbox.publishAll(
                    school,
                    groups.stream()
                            .map(each ->
                                    new Told(each, new GroupPlanned(each, internships.getOrDefault(each, List.of()))))
                            .toList());
        }
    }

    private Map<UUID, List<PlannedInternship>> internships(Collection<UUID> groups) {
        var internship = new SimplePropertyRowMapper<>(PlannedInternship.class);
        return jdbc
                .sql(PLANNED)
                .param(groups.toArray(UUID[]::new))
                .query((row, number) ->
                        new OfGroup(row.getObject("group_id", UUID.class), internship.mapRow(row, number)))
                .stream()
                .collect(groupingBy(OfGroup::groupId, mapping(OfGroup::internship, toList())));
    }
}

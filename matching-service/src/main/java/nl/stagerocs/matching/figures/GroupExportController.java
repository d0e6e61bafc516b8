package nl.stagerocs.matching.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The students of a group as a workbook, each with the placement that counts now, and how far the search is. */
@RestController
@RequestMapping("/api/matching/figures/groups/{id}/export")
class GroupExportController {

    private record Member(
            String number,
            String name,
            String groupName,
            String programmeName,
            @Nullable String supervisorName,
            Standing standing,
            int open,
            String periodName,
            boolean placed,
            @Nullable String companyName,
            @Nullable String town,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    private final JdbcClient jdbc;
    private final MessageSource texts;

    GroupExportController(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(@PathVariable UUID id, Caller caller) {
        List<Member> members = members(id, caller);
        if (members.isEmpty()) {
            throw Refusal.notFound();
        }
        return ListExport.<Member>named("studenten")
                .with("student-number", Member::number)
                .with("student", Member::name)
                .with("group", Member::groupName)
                .with("programme", Member::programmeName)
                .with("supervisor", Member::supervisorName)
                .with("searched-period", Member::periodName)
                .withWord("placed", Member::placed)
                .withWord("standing", Member::standing)
                .with("figures-applications", Member::open)
                .with("company", Member::companyName)
                .with("town", Member::town)
                .with("placement-starts-on", Member::startsOn)
                .with("placement-ends-on", Member::endsOn)
                .answer(texts, members);
    }

    private List<Member> members(UUID group, Caller caller) {
        return jdbc.sql(Standings.of("groups_now") + """
                        select s.number, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name, o.name as programme_name,
                               nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name, d.standing, d.open,
                               g.period_name, coalesce(m.searched, false) as placed, c.name as company_name, c.town, m.starts_on, m.ends_on
                        from standings d join students s on s.id = d.id join groups_now g on g.id = d.group_id join programmes o on o.id = g.programme_id
                        left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
                        left join lateral placement_now(s.id, g.starts_on, g.next_starts_on) m on true
                        left join places l on l.id = m.place_id left join companies c on c.id = l.company_id
                        where d.group_id = :group
                        order by s.last_name, s.id""")
                .param("group", group)
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(Member.class)
                .list();
    }
}

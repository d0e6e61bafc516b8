package nl.stagerocs.matching.supervision;

import java.util.List;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who guides whom as a workbook, with how many students each supervisor has: first the students without one, and whoever guides nobody too. */
@RestController
@RequestMapping("/api/matching/supervision/export")
class SupervisionExportController {

    private record Guided(
            @Nullable String supervisorName,
            @Nullable String email,
            @Nullable Integer load,
            @Nullable String number,
            @Nullable String name,
            @Nullable String groupName,
            @Nullable String programmeName) {}

    private static final ListExport<Guided> EXPORT = ListExport.<Guided>named("begeleiding")
            .with("supervisor", Guided::supervisorName)
            .with("supervisor-email", Guided::email)
            .with("supervisor-load", Guided::load)
            .with("student-number", Guided::number)
            .with("student", Guided::name)
            .with("group", Guided::groupName)
            .with("programme", Guided::programmeName);

    private final JdbcClient jdbc;
    private final MessageSource texts;

    SupervisionExportController(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export() {
        return EXPORT.answer(texts, rows());
    }

    private List<Guided> rows() {
        return jdbc.sql("""
                        select nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name, b.email,
                               case when b.id is not null then count(s.id) over (partition by b.school_id, b.id) end as load,
                               s.number, nullif(concat_ws(' ', s.first_name, s.infix, s.last_name), '') as name,
                               g.name as group_name, p.name as programme_name
                        from (select * from students where left_on is null) s
                        full join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
                        left join groups g on g.id = s.group_id left join programmes p on p.id = g.programme_id
                        where s.id is not null or ('SUPERVISOR' = any (b.roles) and b.left_on is null)
                        order by b.id is not null, b.last_name, b.id, g.name, s.last_name, s.id limit\s""" + ListExport.MOST).query(Guided.class).list();
    }
}

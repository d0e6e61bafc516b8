package nl.stagerocs.matching.relations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept about a company, and writing a note or an agreement that was made; notes are never changed. */
@RestController
@RequestMapping("/api/matching/companies/{id}")
@Transactional
class RelationController {

    private final Relations relations;
    private final JdbcClient jdbc;
    private final Clock clock;

    RelationController(Relations relations, JdbcClient jdbc, Clock clock) {
        this.relations = relations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record NewNote(
            @NotNull(message = "required") @Pattern(regexp = "NOTE|AGREEMENT", message = "format")
            String kind,

            @NotBlank(message = "required") @Size(max = 4000, message = "cell-too-long")
            String text) {}

    @GetMapping("/relation")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Relation get(@PathVariable UUID id) {
        return relations.of(id);
    }

    @PostMapping("/notes")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Relation write(@PathVariable UUID id, @Valid @RequestBody NewNote note, Caller caller) {
        relations.refuseUnknown(id);
        jdbc.sql("""
                        insert into company_notes (id, school_id, company_id, kind, text, written_by, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        caller.school(),
                        id,
                        note.kind(),
                        note.text().strip(),
                        caller.personId(),
                        caller.name(),
                        Timestamp.from(clock.instant()))
                .update();
        return relations.of(id);
    }
}

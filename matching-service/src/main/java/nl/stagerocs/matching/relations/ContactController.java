package nl.stagerocs.matching.relations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people to speak to at a company. */
@RestController
@RequestMapping("/api/matching")
@Transactional
class ContactController {

    private final Relations relations;
    private final JdbcClient jdbc;

    ContactController(Relations relations, JdbcClient jdbc) {
        this.relations = relations;
        this.jdbc = jdbc;
    }

    record ContactFacts(
            @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
            String name,

            @Size(max = 200, message = "cell-too-long") @Nullable
            String function,

            @Email(regexp = "|" + Cells.EMAIL_FORM, message = "cell-email")
            @Size(max = 254, message = "cell-too-long")
            @Nullable
            String email,

            @Size(max = 50, message = "cell-too-long") @Nullable
            String phone) {}

    private record Known(UUID companyId, long version) {}

    @PostMapping("/companies/{id}/contacts")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Relation add(@PathVariable UUID id, @Valid @RequestBody ContactFacts facts, Caller caller) {
        relations.refuseUnknown(id);
        filled(jdbc.sql("""
                        insert into company_contacts (id, school_id, company_id, name, function, email, phone)
                        values (:id, :school, :company, :name, nullif(:function, ''), nullif(:email, ''), nullif(:phone, ''))"""), facts)
                .param("id", Ids.next())
                .param("school", caller.school())
                .param("company", id)
                .update();
        return relations.of(id);
    }

    @PutMapping("/contacts/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Relation change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ContactFacts facts) {
        UUID company = seen(id, ifMatch);
        filled(jdbc.sql("""
                        update company_contacts set version = version + 1, name = :name, function = nullif(:function, ''),
                               email = nullif(:email, ''), phone = nullif(:phone, '')
                        where id = :id"""), facts).param("id", id).update();
        return relations.of(company);
    }

    @DeleteMapping("/contacts/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Relation remove(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        UUID company = seen(id, ifMatch);
        jdbc.sql("delete from company_contacts where id = ?").param(id).update();
        return relations.of(company);
    }

    private static StatementSpec filled(StatementSpec statement, ContactFacts facts) {
        return statement
                .param("name", facts.name().strip())
                .param("function", facts.function())
                .param("email", facts.email())
                .param("phone", facts.phone());
    }

    private UUID seen(UUID id, @Nullable String ifMatch) {
        Known known = jdbc.sql("select company_id, version from company_contacts where id = ? for update")
                .param(id)
                .query(Known.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, known.version());
        return known.companyId();
    }
}

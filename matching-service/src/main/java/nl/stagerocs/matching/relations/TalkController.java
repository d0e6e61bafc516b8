package nl.stagerocs.matching.relations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log of talks with a company, each perhaps with a next step on a day. */
@RestController
@RequestMapping("/api/matching")
@Transactional
class TalkController {

    private final Relations relations;
    private final JdbcClient jdbc;
    private final Clock clock;

    TalkController(Relations relations, JdbcClient jdbc, Clock clock) {
        this.relations = relations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record NewTalk(
            @NotNull(message = "required") LocalDate heldOn,

            @NotNull(message = "required") @Pattern(regexp = "PHONE|MAIL|VISIT|VIDEO", message = "format")
            String how,

            @Size(max = 200, message = "cell-too-long") @Nullable
            String contactName,

            @NotBlank(message = "required") @Size(max = 4000, message = "cell-too-long")
            String about,

            @Size(max = 500, message = "cell-too-long") @Nullable
            String nextStep,

            @Nullable LocalDate nextStepOn) {

        /** A next step has a day, and a day has a next step. */
        void refuseHalfAStep() {
            boolean step = nextStep != null && !nextStep.isBlank();
            if (step && nextStepOn == null) {
                throw Refusal.field("nextStepOn", "required");
            }
            if (!step && nextStepOn != null) {
                throw Refusal.field("nextStep", "required");
            }
        }
    }

    @PostMapping("/companies/{id}/talks")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Relation log(@PathVariable UUID id, @Valid @RequestBody NewTalk talk, Caller caller) {
        talk.refuseHalfAStep();
        relations.refuseUnknown(id);
        jdbc.sql("""
                        insert into company_talks (id, school_id, company_id, held_on, how, contact_name, about, held_by, held_by_name,
                                                   next_step, next_step_on)
                        values (:id, :school, :company, :heldOn, :how, nullif(trim(:contactName), ''), :about, :heldBy, :heldByName,
                                nullif(trim(:nextStep), ''), :nextStepOn)""")
                .param("id", Ids.next())
                .param("school", caller.school())
                .param("company", id)
                .param("heldOn", talk.heldOn())
                .param("how", talk.how())
                .param("contactName", talk.contactName())
                .param("about", talk.about().strip())
                .param("heldBy", caller.personId())
                .param("heldByName", caller.name())
                .param("nextStep", talk.nextStep())
                .param("nextStepOn", talk.nextStepOn(), Types.DATE)
                .update();
        return relations.of(id);
    }

    /** The next step has been taken; saying so again changes nothing. */
    @PostMapping("/talks/{id}/completion")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Relation complete(@PathVariable UUID id) {
        UUID company = jdbc.sql("""
                        update company_talks set next_step_done_at = coalesce(next_step_done_at, ?)
                        where id = ? and next_step is not null returning company_id""")
                .params(Timestamp.from(clock.instant()), id)
                .query(UUID.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        return relations.of(company);
    }
}

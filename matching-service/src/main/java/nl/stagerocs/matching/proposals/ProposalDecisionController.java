package nl.stagerocs.matching.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.matching.proposals.BringIn.Approval;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the supervisor does with a proposal. */
@RestController
@RequestMapping("/api/matching/proposals/{id}")
@Transactional
class ProposalDecisionController {

    private final DecideProposal decide;
    private final ProposalList list;

    ProposalDecisionController(DecideProposal decide, ProposalList list) {
        this.decide = decide;
        this.list = list;
    }

    record Question(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String question) {}

    record Rejection(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    @PostMapping("/approval")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<ProposalView> approve(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Approval approval,
            Caller caller) {
        decide.approve(id, ifMatch, approval, caller);
        return ProposalController.withTag(list.get(id, caller));
    }

    @PostMapping("/question")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<ProposalView> ask(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Question question,
            Caller caller) {
        decide.ask(id, ifMatch, question.question(), caller);
        return ProposalController.withTag(list.get(id, caller));
    }

    @PostMapping("/rejection")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<ProposalView> reject(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Rejection rejection,
            Caller caller) {
        decide.reject(id, ifMatch, rejection.reason(), caller);
        return ProposalController.withTag(list.get(id, caller));
    }
}

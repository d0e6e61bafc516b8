package nl.stagerocs.matching.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.proposals.KnownCompanies.Clues;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals over HTTP: reading them, and what the student does with one. */
@RestController
@RequestMapping("/api/matching/proposals")
@Transactional
class ProposalController {

    private final Propose propose;
    private final ProposalList list;
    private final KnownCompanies companies;

    ProposalController(Propose propose, ProposalList list, KnownCompanies companies) {
        this.propose = propose;
        this.list = list;
        this.companies = companies;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<ProposalView> all(
            @RequestParam(required = false)
                    @Pattern(regexp = "PROPOSED|QUESTIONED|APPROVED|REJECTED|WITHDRAWN", message = "format")
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return list.all(state, cursor, caller);
    }

    @GetMapping("/known-companies")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    List<KnownCompany> known(Clues clues) {
        return companies.like(clues);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<ProposalView> get(@PathVariable UUID id, Caller caller) {
        return withTag(list.get(id, caller));
    }

    @PutMapping("/{id}")
    @OpenTo(Role.STUDENT)
    ResponseEntity<ProposalView> put(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OwnPlace place,
            Caller caller) {
        propose.put(id, place, ifMatch, caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/withdrawal")
    @OpenTo(Role.STUDENT)
    ResponseEntity<ProposalView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        propose.withdraw(id, ifMatch, caller);
        return withTag(list.get(id, caller));
    }

    static ResponseEntity<ProposalView> withTag(ProposalView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

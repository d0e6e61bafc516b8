package nl.stagerocs.matching.applications;

import java.util.UUID;
import nl.stagerocs.matching.applications.Disclosures.Disclosure;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who saw what of an application, for the student and the school. */
@RestController
@RequestMapping("/api/matching/applications/{id}/disclosures")
@Transactional(readOnly = true)
class DisclosureController {

    private final ApplicationList list;
    private final Disclosures disclosures;

    DisclosureController(ApplicationList list, Disclosures disclosures) {
        this.list = list;
        this.disclosures = disclosures;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    Listing<Disclosure> all(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Caller caller) {
        list.get(id, caller);
        return disclosures.of(id, cursor);
    }
}

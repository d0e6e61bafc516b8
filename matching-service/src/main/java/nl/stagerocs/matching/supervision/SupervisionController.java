package nl.stagerocs.matching.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator sees who guides whom, and links supervisors to students. */
@RestController
@RequestMapping("/api/matching")
@Transactional
class SupervisionController {

    private final SupervisionList list;
    private final DivideStudents divide;
    private final LinkStudent link;

    SupervisionController(SupervisionList list, DivideStudents divide, LinkStudent link) {
        this.list = list;
        this.divide = divide;
        this.link = link;
    }

    /** @param digest of the preview that was seen */
    record Seen(
            @Valid @NotNull(message = "required") Division division,
            @NotNull(message = "required") String digest) {}

    record Chosen(@NotNull(message = "required") UUID supervisorId) {}

    @GetMapping("/supervision")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<GroupSupervision> groups(@RequestParam(required = false) @Nullable String cursor) {
        return list.groups(cursor);
    }

    @PostMapping("/supervision/preview")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    DivisionPreview preview(@Valid @RequestBody Division division) {
        return divide.preview(division);
    }

    @PostMapping("/supervision/divisions")
    @OpenTo(Role.COORDINATOR)
    DivisionPreview carryOut(@Valid @RequestBody Seen seen, Caller caller) {
        return divide.carryOut(seen.division(), seen.digest(), caller);
    }

    @PutMapping("/students/{id}/supervisor")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Chosen chosen,
            Caller caller) {
        link.link(id, ifMatch, chosen.supervisorId(), caller);
    }
}

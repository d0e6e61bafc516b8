package nl.stagerocs.matching.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Applications over HTTP. */
@RestController
@RequestMapping("/api/matching/applications")
@Transactional
class ApplicationController {

    private static final String LINK = "matching/applications/{id}";

    private final SubmitApplication submit;
    private final Applying applying;
    private final ApplicationList list;

    ApplicationController(SubmitApplication submit, Applying applying, ApplicationList list) {
        this.submit = submit;
        this.applying = applying;
        this.list = list;
    }

    record NewApplication(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID placeId,

            @NotBlank(message = "required") @Size(max = 4000, message = "cell-too-long")
            String motivation) {}

    record Rejection(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.STUDENT)
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView submit(@Valid @RequestBody NewApplication application, Caller caller) {
        submit.submit(application, null, caller);
        return list.get(application.id(), caller);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OpenTo(Role.STUDENT)
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView submitWithCv(
            @Valid @RequestPart NewApplication application, @RequestPart MultipartFile cv, Caller caller) {
        submit.submit(application, cv, caller);
        return list.get(application.id(), caller);
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<ApplicationView> all(
            @RequestParam(required = false)
                    @Pattern(
                            regexp = "SUBMITTED|INVITED|ACCEPTED|REJECTED|WITHDRAWN|EXPIRED|NOT_APPROVED",
                            message = "format")
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return list.all(state, cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR},
            link = LINK,
            usedLinkReads = true)
    @Transactional(readOnly = true)
    ResponseEntity<ApplicationView> get(@PathVariable UUID id, Caller caller) {
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/acceptance")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<ApplicationView> accept(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        applying.accept(id, ifMatch, caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/rejection")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<ApplicationView> reject(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Rejection rejection,
            Caller caller) {
        applying.reject(id, ifMatch, rejection.reason(), caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/withdrawal")
    @OpenTo(Role.STUDENT)
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        applying.withdraw(id, ifMatch, caller);
        return withTag(list.get(id, caller));
    }

    static ResponseEntity<ApplicationView> withTag(ApplicationView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

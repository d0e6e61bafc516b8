package nl.stagerocs.matching.placements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Placements over HTTP. */
@RestController
@RequestMapping("/api/matching/placements")
@Transactional
class PlacementController {

    private final DecidePlacement decide;
    private final EndPlacement end;
    private final PermitPlacement permit;
    private final PlacementList list;

    PlacementController(DecidePlacement decide, EndPlacement end, PermitPlacement permit, PlacementList list) {
        this.decide = decide;
        this.end = end;
        this.permit = permit;
        this.list = list;
    }

    record Rejection(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    /** @param endedOn the last day that is part of it; absent for today */
    record Ending(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason,

            @Nullable LocalDate endedOn) {}

    /** @param givenBy who allowed that it goes on, in words */
    record NewPermission(
            @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
            String givenBy,

            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason,

            @NotNull(message = "required") LocalDate givenOn) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<PlacementView> all(
            @RequestParam(required = false)
                    @Pattern(regexp = "PROPOSED|APPROVED|REJECTED|ENDED", message = "format")
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return list.all(state, cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<PlacementView> get(@PathVariable UUID id, Caller caller) {
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/approval")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<PlacementView> approve(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        decide.approve(id, ifMatch, caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/rejection")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<PlacementView> reject(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Rejection rejection,
            Caller caller) {
        decide.reject(id, ifMatch, rejection.reason(), caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/ending")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<PlacementView> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Ending ending,
            Caller caller) {
        end.end(id, ifMatch, ending.reason(), ending.endedOn(), caller);
        return withTag(list.get(id, caller));
    }

    @PostMapping("/{id}/permission")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PlacementView> permit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewPermission given,
            Caller caller) {
        permit.permit(
                id,
                ifMatch,
                new Permission(given.givenBy(), given.givenOn(), given.reason(), caller.personId()),
                caller);
        return withTag(list.get(id, caller));
    }

    private static ResponseEntity<PlacementView> withTag(PlacementView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

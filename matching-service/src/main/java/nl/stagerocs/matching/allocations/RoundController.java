package nl.stagerocs.matching.allocations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.allocations.AllocationRound.Plan;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Rounds over HTTP: prepare, compare, publish. */
@RestController
@RequestMapping("/api/matching/allocation-rounds")
@Transactional
class RoundController {

    private final RoundList list;
    private final PrepareRound prepare;
    private final CompareMethods compare;
    private final PublishRound publish;

    RoundController(RoundList list, PrepareRound prepare, CompareMethods compare, PublishRound publish) {
        this.list = list;
        this.prepare = prepare;
        this.compare = compare;
        this.publish = publish;
    }

    record NewRound(
            @NotBlank(message = "required") @Size(max = 100, message = "cell-too-long")
            String name,

            @NotEmpty(message = "required") @Size(max = 500, message = "allocation-groups")
            List<@NotNull(message = "required") UUID> groups,

            @Min(value = 1, message = "allocation-distance")
            @Max(value = 300, message = "allocation-distance")
            @Nullable
            Integer farthestKm,

            @Nullable Boolean nearestFirst) {}

    record Publication(
            @NotNull(message = "required") @Pattern(regexp = "A|B", message = "format")
            String method) {}

    /** @param lost the students of whom what was given by hand before could not stay */
    record Compared(@JsonUnwrapped RoundView round, List<String> lost) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<RoundView> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return list.all(cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<RoundView> get(@PathVariable UUID id, Caller caller) {
        return seen(id, caller);
    }

    @PostMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<RoundView> prepare(@Valid @RequestBody NewRound round, Caller caller) {
        var plan =
                new Plan(round.name(), round.groups(), round.farthestKm(), Boolean.TRUE.equals(round.nearestFirst()));
        RoundView prepared = list.get(prepare.prepare(plan, caller), caller);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Versions.etag(prepared.version()))
                .body(prepared);
    }

    @PostMapping("/{id}/comparison")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<Compared> compare(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        List<String> lost = compare.compare(id, ifMatch, caller);
        RoundView view = list.get(id, caller);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(new Compared(view, lost));
    }

    @PostMapping("/{id}/publication")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<RoundView> publish(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Publication publication,
            Caller caller) {
        publish.publish(id, Method.valueOf(publication.method()), ifMatch, caller);
        return seen(id, caller);
    }

    @PostMapping("/{id}/cancellation")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<RoundView> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        publish.cancel(id, ifMatch, caller);
        return seen(id, caller);
    }

    private ResponseEntity<RoundView> seen(UUID id, Caller caller) {
        RoundView view = list.get(id, caller);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

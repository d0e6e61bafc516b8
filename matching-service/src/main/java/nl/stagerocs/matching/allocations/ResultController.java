package nl.stagerocs.matching.allocations;

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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;

/** The results of a round over HTTP: review them, change one by hand, check them. */
@RestController
@RequestMapping("/api/matching/allocation-rounds/{id}")
@Transactional
class ResultController {

    private final RoundList rounds;
    private final ResultList results;
    private final OverrideResult override;
    private final CompareMethods compare;
    private final RoundExport export;

    ResultController(
            RoundList rounds, ResultList results, OverrideResult override, CompareMethods compare, RoundExport export) {
        this.rounds = rounds;
        this.results = results;
        this.override = override;
        this.compare = compare;
        this.export = export;
    }

    record Change(
            @NotNull(message = "required") @Pattern(regexp = "A|B", message = "format")
            String method,

            @NotNull(message = "required") UUID student,
            @Nullable UUID place,

            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    /** @param same whether the kept inputs and the seed give the kept result again */
    record Replay(boolean same) {}

    @GetMapping("/results")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<ResultList.Line> results(
            @PathVariable UUID id,
            @RequestParam @Pattern(regexp = "A|B", message = "format") String method,
            @RequestParam(defaultValue = "ALL") @Pattern(regexp = "ALL|WITHOUT|LOW|CHANGED", message = "format")
                    String which,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        rounds.get(id, caller);
        return results.of(id, Method.valueOf(method), which, cursor);
    }

    /** What this student would read, or reads. */
    @GetMapping("/results/{student}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<Reasons.Choice> reasons(
            @PathVariable UUID id,
            @PathVariable UUID student,
            @RequestParam @Pattern(regexp = "A|B", message = "format") String method,
            Caller caller) {
        rounds.get(id, caller);
        return new Listing<>(results.reasons(id, Method.valueOf(method), student), null);
    }

    @PostMapping("/overrides")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    ResponseEntity<RoundView> override(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Change change,
            Caller caller) {
        override.override(
                id,
                new OverrideResult.Other(
                        Method.valueOf(change.method()), change.student(), change.place(), change.reason()),
                ifMatch,
                caller);
        RoundView view = rounds.get(id, caller);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }

    @PostMapping("/replay")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Replay replay(@PathVariable UUID id, Caller caller) {
        return new Replay(compare.givesTheSameAgain(id, caller));
    }

    @GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<String> export(@PathVariable UUID id, Caller caller) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verdeling-" + id + ".json")
                                .build()
                                .toString())
                .body(export.of(rounds.get(id, caller)));
    }
}

package nl.stagerocs.matching.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Rows of a list by hand, for the coordinator; a row is known by the key that its import knows it by. */
@RestController
@RequestMapping("/api/matching/imports/kinds/{kind}")
class RowController {

    private final EnterRow enter;

    RowController(EnterRow enter) {
        this.enter = enter;
    }

    /** What stands in each column. */
    record Wanted(
            @NotNull(message = "required") @Size(max = 50, message = "cell-too-long")
            Map<@NotNull(message = "required") String, @NotNull(message = "required") String> values) {}

    @GetMapping("/rows")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<EnteredRow> get(@PathVariable String kind, @RequestParam String key) {
        return shown(HttpStatus.OK, enter.get(kind, key));
    }

    @PostMapping("/rows")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<EnteredRow> add(@PathVariable String kind, @Valid @RequestBody Wanted wanted, Caller caller) {
        return shown(HttpStatus.CREATED, enter.add(kind, wanted.values(), caller));
    }

    @PutMapping("/rows")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<EnteredRow> change(
            @PathVariable String kind,
            @RequestParam String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Wanted wanted,
            Caller caller) {
        return shown(HttpStatus.OK, enter.change(kind, key, ifMatch, wanted.values(), caller));
    }

    @DeleteMapping("/rows")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(
            @PathVariable String kind,
            @RequestParam String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        enter.leave(kind, key, ifMatch, caller);
    }

    @GetMapping("/names")
    @OpenTo(Role.COORDINATOR)
    List<String> names(
            @PathVariable String kind, @RequestParam String column, @RequestParam(defaultValue = "") String words) {
        return enter.names(kind, column, words);
    }

    private static ResponseEntity<EnteredRow> shown(HttpStatus status, EnteredRow row) {
        return ResponseEntity.status(status).eTag(Versions.etag(row.version())).body(row);
    }
}

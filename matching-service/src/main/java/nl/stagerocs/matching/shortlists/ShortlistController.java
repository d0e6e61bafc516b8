package nl.stagerocs.matching.shortlists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The student's own shortlist over HTTP. */
@RestController
@RequestMapping("/api/matching/shortlist")
@Transactional
class ShortlistController {

    private final ShortlistReader reader;
    private final ChangeShortlist change;

    ShortlistController(ShortlistReader reader, ChangeShortlist change) {
        this.reader = reader;
        this.change = change;
    }

    /** The list as it should become, first choice first. */
    record Wishes(
            @NotNull(message = "required") @Size(max = ChangeShortlist.MOST, message = "shortlist-too-long")
            List<@NotNull(message = "required") UUID> places) {}

    @GetMapping
    @OpenTo(Role.STUDENT)
    @Transactional(readOnly = true)
    ResponseEntity<ShortlistView> mine(Caller caller) {
        return withTag(reader.of(caller.personId()));
    }

    /** @param others how many other students of the school have the place as their first choice now */
    record FirstChoices(int others) {}

    @GetMapping("/first-choices")
    @OpenTo(Role.STUDENT)
    @Transactional(readOnly = true)
    FirstChoices firstChoices(@RequestParam UUID placeId, Caller caller) {
        return new FirstChoices(reader.firstChoices(placeId, caller.personId()));
    }

    @PutMapping
    @OpenTo(Role.STUDENT)
    ResponseEntity<ShortlistView> become(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Wishes wishes,
            Caller caller) {
        change.become(wishes.places(), ifMatch, caller);
        return withTag(reader.of(caller.personId()));
    }

    private static ResponseEntity<ShortlistView> withTag(ShortlistView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

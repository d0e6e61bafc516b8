package nl.stagerocs.matching.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's places over HTTP. */
@RestController
@RequestMapping("/api/matching")
@Transactional
class PlaceDeskController {

    private final PlaceDesk desk;
    private final PlaceDeskList list;

    PlaceDeskController(PlaceDesk desk, PlaceDeskList list) {
        this.desk = desk;
        this.list = list;
    }

    record Withdrawal(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    @GetMapping("/place-desk")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<PlaceOnDesk> all(@ParameterObject @Valid @ModelAttribute PlaceDeskQuery query) {
        return list.all(query);
    }

    @GetMapping("/place-desk/{id}")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<PlaceOnDesk> get(@PathVariable UUID id) {
        return shown(HttpStatus.OK, id);
    }

    @PostMapping("/companies/{id}/places")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PlaceOnDesk> draft(@PathVariable UUID id, @Valid @RequestBody PlaceTerms terms, Caller caller) {
        return shown(HttpStatus.CREATED, desk.draft(caller.school(), id, terms));
    }

    @PutMapping("/place-desk/{id}")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PlaceOnDesk> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlaceTerms terms) {
        desk.change(id, ifMatch, terms);
        return shown(HttpStatus.OK, id);
    }

    @PostMapping("/place-desk/{id}/offer")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PlaceOnDesk> offer(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        desk.offer(id, ifMatch);
        return shown(HttpStatus.OK, id);
    }

    @PostMapping("/place-desk/{id}/withdrawal")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PlaceOnDesk> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Withdrawal withdrawal) {
        desk.withdraw(id, ifMatch, withdrawal.reason());
        return shown(HttpStatus.OK, id);
    }

    private ResponseEntity<PlaceOnDesk> shown(HttpStatus status, UUID id) {
        PlaceOnDesk place = list.get(id);
        return ResponseEntity.status(status)
                .eTag(Versions.etag(place.version()))
                .body(place);
    }
}

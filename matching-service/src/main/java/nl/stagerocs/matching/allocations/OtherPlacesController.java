package nl.stagerocs.matching.allocations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.matching.allocations.OtherPlaces.OtherPlace;
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

/** Other places over HTTP: for who gives one by hand, and for a student who got none. */
@RestController
@RequestMapping("/api/matching")
@Transactional(readOnly = true)
class OtherPlacesController {

    private final RoundList rounds;
    private final OtherPlaces places;

    OtherPlacesController(RoundList rounds, OtherPlaces places) {
        this.rounds = rounds;
        this.places = places;
    }

    @GetMapping("/allocation-rounds/{id}/results/{student}/other-places")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Listing<OtherPlace> byHand(
            @PathVariable UUID id,
            @PathVariable UUID student,
            @RequestParam @Pattern(regexp = "A|B", message = "format") String method,
            @RequestParam(required = false) @Nullable @Size(max = 100, message = "cell-too-long") String words,
            Caller caller) {
        return new Listing<>(places.of(rounds.get(id, caller), Method.valueOf(method), student, words), null);
    }

    @GetMapping("/allocations/open-places")
    @OpenTo(Role.STUDENT)
    Listing<OtherPlace> mine(Caller caller) {
        return new Listing<>(places.now(caller.personId()), null);
    }
}

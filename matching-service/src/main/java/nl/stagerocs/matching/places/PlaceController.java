package nl.stagerocs.matching.places;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.stagerocs.matching.places.PlaceSearch.Found;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches places; a student's search begins with the own programme and home. */
@RestController
@RequestMapping("/api/matching/places")
@Transactional(readOnly = true)
class PlaceController {

    private final PlaceSearch search;
    private final Seekers seekers;
    private final Middles middles;

    PlaceController(PlaceSearch search, Seekers seekers, Middles middles) {
        this.search = search;
        this.seekers = seekers;
        this.middles = middles;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    Found search(@ParameterObject @Valid @ModelAttribute PlaceQuery query, Caller caller) {
        Seeker seeker = seekers.of(caller);
        return search.search(query.checked(), seeker, near(query, seeker));
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    PlaceLine get(@PathVariable UUID id, Caller caller) {
        return search.get(id, seekers.of(caller));
    }

    private @Nullable Town near(PlaceQuery query, Seeker seeker) {
        return query.town() == null || query.town().isBlank()
                ? seeker.home()
                : middles.of(query.town().strip());
    }
}

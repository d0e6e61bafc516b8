package nl.stagerocs.matching.towns;

import java.util.List;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests towns while somebody types. */
@RestController
@RequestMapping("/api/matching/towns")
class TownController {

    private final Towns towns;

    TownController(Towns towns) {
        this.towns = towns;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    List<Town> towns(@RequestParam String term) {
        return term.isBlank() ? List.of() : towns.beginningWith(term);
    }
}

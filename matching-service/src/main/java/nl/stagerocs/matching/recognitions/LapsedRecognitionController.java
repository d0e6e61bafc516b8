package nl.stagerocs.matching.recognitions;

import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the coordinator which recognitions are gone, and what that touches. */
@RestController
@RequestMapping("/api/matching/lapsed-recognitions")
@Transactional(readOnly = true)
class LapsedRecognitionController {

    private final LapsedRecognitions lapsed;

    LapsedRecognitionController(LapsedRecognitions lapsed) {
        this.lapsed = lapsed;
    }

    /** @param company only of this one; absent for all */
    @GetMapping
    @OpenTo(Role.COORDINATOR)
    Listing<LapsedRecognition> all(
            @RequestParam(required = false) @Nullable UUID company,
            @RequestParam(required = false) @Nullable String cursor) {
        return lapsed.all(company, cursor);
    }
}

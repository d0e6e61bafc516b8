package nl.stagerocs.matching.settings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import nl.stagerocs.matching.settings.Settings.Versioned;
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
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's settings for applying. */
@RestController
@RequestMapping("/api/matching/settings")
@Transactional
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    record SettingsView(@JsonUnwrapped SchoolSettings settings, long version) {}

    @GetMapping
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<SettingsView> get(Caller caller) {
        return answer(caller);
    }

    @PutMapping
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<SettingsView> change(
            @Valid @RequestBody SchoolSettings wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        settings.change(caller.school(), wanted, ifMatch);
        return answer(caller);
    }

    private ResponseEntity<SettingsView> answer(Caller caller) {
        Versioned found = settings.versioned(caller.school());
        return ResponseEntity.ok()
                .eTag(Versions.etag(found.version()))
                .body(new SettingsView(found.settings(), found.version()));
    }
}

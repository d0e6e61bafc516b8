package nl.stagerocs.matching.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a coordinator does with a file that was checked: import it, and let leave what it does not have. */
@RestController
@RequestMapping("/api/matching/imports/{id}")
class ImportActionController {

    private static final int MOST = 1_000;

    private final RunImport run;
    private final LetLeave letLeave;

    ImportActionController(RunImport run, LetLeave letLeave) {
        this.run = run;
        this.letLeave = letLeave;
    }

    /** What leaves the school, by the key of each row. */
    record Leaving(
            @NotEmpty(message = "required") @Size(max = MOST, message = "import-leave-many")
            List<@NotNull(message = "required") String> keys) {}

    @PostMapping("/execution")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void execute(@PathVariable UUID id, Caller caller) {
        run.start(id, caller);
    }

    @PostMapping("/leaving")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID id, @Valid @RequestBody Leaving leaving, Caller caller) {
        letLeave.leave(id, leaving.keys(), caller);
    }
}

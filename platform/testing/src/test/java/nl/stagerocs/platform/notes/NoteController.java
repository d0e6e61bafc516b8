package nl.stagerocs.platform.notes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notes/notes")
class NoteController {

    private final Notes notes;

    NoteController(Notes notes) {
        this.notes = notes;
    }

    record NewNote(
            @NotNull(message = "required") String text,
            @Nullable Integer pages,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Boolean loud) {}

    @PostMapping
    @OpenTo(Role.STUDENT)
    UUID take(@Valid @RequestBody NewNote note, Caller caller) {
        return notes.take(caller.school(), note.text());
    }

    @GetMapping
    @OpenTo({Role.COORDINATOR, Role.SUPERVISOR, Role.TRAINER})
    List<String> all() {
        return notes.texts();
    }

    @GetMapping("/sought")
    @OpenTo(Role.COORDINATOR)
    String sought(@RequestParam String words, @RequestParam(required = false) @Nullable LocalDate since) {
        return words + since;
    }

    @GetMapping("/{id}/margin")
    @OpenTo({Role.COORDINATOR, Role.SUPERVISOR, Role.TRAINER})
    String readInMargin(@PathVariable UUID id, Caller caller) {
        return notes.get(id).text() + caller.is(Role.COORDINATOR) + caller.is(Role.SUPERVISOR);
    }

    @PostMapping("/of-the-school")
    @OpenTo(Role.COORDINATOR)
    UUID takeForSchool(@Valid @RequestBody NewNote note, Caller caller) {
        return notes.take(caller.school(), note.text());
    }

    @GetMapping("/{id}")
    @OpenTo(value = Role.STUDENT, link = "notes/notes/{id}")
    String read(@PathVariable UUID id) {
        return notes.get(id).text();
    }

    @PostMapping("/{id}/burning")
    @OpenTo(value = Role.STUDENT, link = "notes/notes/{id}")
    void burn(@PathVariable UUID id, Caller caller) {
        notes.burn(id, caller);
    }

    @GetMapping("/forgotten")
    String withoutOpenTo() {
        return "never";
    }
}

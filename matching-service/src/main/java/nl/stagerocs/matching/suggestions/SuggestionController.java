package nl.stagerocs.matching.suggestions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions over HTTP: a supervisor makes them, the student answers, both see what becomes of them. */
@RestController
@RequestMapping("/api/matching")
@Transactional
class SuggestionController {

    private final SuggestionList list;
    private final SuggestPlace suggest;
    private final AnswerSuggestion answer;

    SuggestionController(SuggestionList list, SuggestPlace suggest, AnswerSuggestion answer) {
        this.list = list;
        this.suggest = suggest;
        this.answer = answer;
    }

    /** @param word what the supervisor wants to say with it */
    record Wanted(
            @Nullable @Size(max = 500, message = "cell-too-long")
            String word) {

        @Nullable
        String said() {
            return word == null || word.isBlank() ? null : word.strip();
        }
    }

    record Refused(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    @GetMapping("/suggestions")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR})
    @Transactional(readOnly = true)
    Listing<SuggestionView> all(
            @RequestParam(required = false) @Nullable UUID student,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return list.all(student, open, cursor, caller);
    }

    @PutMapping("/students/{id}/suggestions/{place}")
    @OpenTo(Role.SUPERVISOR)
    SuggestionView suggest(
            @PathVariable UUID id, @PathVariable UUID place, @Valid @RequestBody Wanted wanted, Caller caller) {
        return list.get(suggest.suggest(id, place, wanted.said(), caller), caller);
    }

    @PostMapping("/suggestions/{id}/refusal")
    @OpenTo(Role.STUDENT)
    SuggestionView refuse(@PathVariable UUID id, @Valid @RequestBody Refused refused, Caller caller) {
        answer.refuse(id, refused.reason().strip(), caller);
        return list.get(id, caller);
    }
}

package nl.stagerocs.internship.internships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Internships over HTTP. */
@RestController
@RequestMapping("/api/internship/internships")
@Transactional(readOnly = true)
class InternshipController {

    private final InternshipList list;
    private final Internships internships;
    private final HoursGate gate;
    private final MessageSource texts;
    private final Clock clock;

    InternshipController(
            InternshipList list, Internships internships, HoursGate gate, MessageSource texts, Clock clock) {
        this.list = list;
        this.internships = internships;
        this.gate = gate;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param reason why hours are refused now, in the caller's language */
    record Gate(boolean open, @Nullable String reason) {}

    record Detail(InternshipView internship, Gate gate, LocalDate today) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    Listing<InternshipView> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return list.all(cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    Detail get(@PathVariable UUID id, Caller caller) {
        Internship internship = internships.visible(id, caller);
        Gate state = gate.closedBecause(internship.schoolId(), id)
                .map(code -> new Gate(false, text(code)))
                .orElse(new Gate(true, null));
        return new Detail(list.get(id, caller), state, LocalDate.now(clock));
    }

    private String text(String code) {
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}

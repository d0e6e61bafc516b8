package nl.stagerocs.internship.internships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.internship.internships.InternshipDetail.Gate;
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
    private final Concerned concerned;
    private final HoursGate gate;
    private final MessageSource texts;
    private final Clock clock;

    InternshipController(InternshipList list, Concerned concerned, HoursGate gate, MessageSource texts, Clock clock) {
        this.list = list;
        this.concerned = concerned;
        this.gate = gate;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    Listing<InternshipView> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return list.all(cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    InternshipDetail get(@PathVariable UUID id, Caller caller) {
        Internship internship = concerned.anyone(id, caller);
        Gate state = gate.closedBecause(internship)
                .map(code -> new Gate(false, text(code)))
                .orElse(new Gate(true, null));
        return InternshipDetail.of(
                list.get(id), state, LocalDate.now(clock), list.usualDay(id).orElse(null));
    }

    private String text(String code) {
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}

package nl.stagerocs.notification.tasks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.notification.mails.TaskFacts;
import nl.stagerocs.notification.mails.TaskFactsList;
import nl.stagerocs.notification.mails.TaskWords;
import nl.stagerocs.notification.people.People.Kind;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is expected of the caller as what they act now, in all schools where they are that. */
@RestController
@RequestMapping("/api/notification/tasks")
@Transactional(readOnly = true)
class TaskController {

    private final TaskFactsList list;
    private final TaskWords words;

    TaskController(TaskFactsList list, TaskWords words) {
        this.list = list;
        this.words = words;
    }

    record Task(UUID id, String kind, String title, String detail, String path, Instant since) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATION, Role.OPERATOR})
    Listing<Task> mine(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return list.openOf(caller.personId(), kinds(caller), cursor).map(this::task);
    }

    /** Somebody's parent is that beside whatever else they are. */
    private static Set<Kind> kinds(Caller caller) {
        Set<Kind> kinds = EnumSet.of(Kind.GUARDIAN);
        caller.roles()
                .forEach(role -> kinds.add(
                        switch (role) {
                            case STUDENT -> Kind.STUDENT;
                            case TRAINER -> Kind.TRAINER;
                            case COORDINATOR, ADMINISTRATION, SUPERVISOR, OPERATOR -> Kind.STAFF;
                        }));
        return kinds;
    }

    private Task task(TaskFacts facts) {
        var locale = LocaleContextHolder.getLocale();
        return new Task(
                facts.id(),
                facts.kind(),
                words.title(facts, locale),
                detail(facts, locale),
                facts.path(),
                facts.openedAt());
    }

    private String detail(TaskFacts facts, Locale locale) {
        String detail = words.detail(facts, locale);
        return facts.remark() == null || facts.remark().isBlank()
                ? detail
                : detail + " “" + facts.remark().strip() + "”";
    }
}

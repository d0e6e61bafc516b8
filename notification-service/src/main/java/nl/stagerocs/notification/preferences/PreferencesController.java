package nl.stagerocs.notification.preferences;

import jakarta.validation.Valid;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's preferences over HTTP; the same in all schools where they are what they act as. */
@RestController
@RequestMapping("/api/notification/preferences")
@Transactional
class PreferencesController {

    private final JdbcClient jdbc;

    PreferencesController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Preferences mine(Caller caller) {
        return jdbc.sql("select language from preferences where person_id = ? order by school_id limit 1")
                .param(caller.personId())
                .query(Preferences.class)
                .optional()
                .orElseGet(() -> new Preferences("nl"));
    }

    @PutMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATION})
    Preferences choose(@RequestBody @Valid Preferences wanted, Caller caller) {
        jdbc.sql("""
                        insert into preferences (school_id, person_id, language)
                        select school, :me, :language from unnest(:schools::text[]) school
                        on conflict (school_id, person_id) do update set language = excluded.language""")
                .param("me", caller.personId())
                .param("language", wanted.language())
                .param("schools", caller.schools().toArray(String[]::new))
                .update();
        return wanted;
    }
}

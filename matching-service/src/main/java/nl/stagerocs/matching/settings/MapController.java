package nl.stagerocs.matching.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** How the school's map is drawn: who searches reads it, a coordinator chooses it. */
@RestController
@RequestMapping("/api/matching/settings/map")
@Transactional
class MapController {

    private final JdbcClient jdbc;

    MapController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tiles whether pictures of the ground come from outside, whose owner then sees which area somebody looks at */
    record MapSettings(@NotNull(message = "required") Boolean tiles) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    MapSettings get(Caller caller) {
        return jdbc.sql("select tiles from map_settings where school_id = ?")
                .param(caller.school())
                .query(MapSettings.class)
                .optional()
                .orElse(new MapSettings(false));
    }

    /** The last choice holds, without {@code If-Match}: who chooses the other of two has seen the one, and there is nothing more to lose. */
    @PutMapping
    @OpenTo(Role.COORDINATOR)
    MapSettings choose(@Valid @RequestBody MapSettings wanted, Caller caller) {
        jdbc.sql(
                        "insert into map_settings (school_id, tiles) values (?, ?) on conflict (school_id) do update set tiles = excluded.tiles")
                .params(caller.school(), wanted.tiles())
                .update();
        return wanted;
    }
}

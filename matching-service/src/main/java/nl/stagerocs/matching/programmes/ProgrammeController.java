package nl.stagerocs.matching.programmes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The school's programmes; a few hundred at most, so in one page. */
@RestController
@RequestMapping("/api/matching/programmes")
@Transactional
class ProgrammeController {

    private static final ListExport<Programme> EXPORT = ListExport.<Programme>named("opleidingen")
            .with("crebo", Programme::crebo)
            .with("programme", Programme::name)
            .with("level", Programme::level)
            .with("leerweg", Programme::leerweg)
            .withWord("vog", Programme::arrangesVog)
            .with("profiles", each -> String.join("; ", each.profiles()))
            .with("keuzedelen", each -> String.join("; ", each.keuzedelen()));

    private final JdbcClient jdbc;
    private final MessageSource texts;

    ProgrammeController(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * A programme as the school has it.
     *
     * @param arrangesVog whether the school arranges a VOG for its students before their internship
     * @param profiles the directions within it (uitstroomrichtingen), by name
     * @param keuzedelen the codes of the electives that the school offers with it
     */
    record Programme(
            UUID id,
            String crebo,
            String name,
            int level,
            String leerweg,
            boolean arrangesVog,
            List<String> profiles,
            List<String> keuzedelen) {}

    record Vog(@NotNull(message = "required") Boolean arranged) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Listing<Programme> all() {
        return new Listing<>(programmes(), null);
    }

    @GetMapping("/export")
    @OpenTo({Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export() {
        return EXPORT.answer(texts, programmes());
    }

    private List<Programme> programmes() {
        return jdbc.sql("select * from programmes where left_on is null order by name, leerweg limit 1000")
                .query((row, index) -> programme(row))
                .list();
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getString("crebo"),
                row.getString("name"),
                row.getInt("level"),
                row.getString("leerweg"),
                row.getBoolean("arranges_vog"),
                texts(row, "profiles"),
                texts(row, "keuzedelen"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /**
     * Says whether the school arranges a VOG (verklaring omtrent het gedrag); without one, a student is not placed where one is asked. The last word holds, without
     * {@code If-Match}: who says the other of two has seen the one.
     */
    @PutMapping("/{id}/vog")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrangeVog(@PathVariable UUID id, @Valid @RequestBody Vog vog) {
        int changed = jdbc.sql("update programmes set arranges_vog = ? where id = ? and left_on is null")
                .params(vog.arranged(), id)
                .update();
        if (changed == 0) {
            throw Refusal.notFound();
        }
    }
}

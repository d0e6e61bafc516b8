package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.Parted;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports places (stageplaatsen), known by the school's own code for them. */
@Component
class PlaceImport implements ImportKind<PlaceImport.Row> {

    private static final int COMPENSATION = 11;
    private static final int LEAST_AGE = 12;
    private static final int MOST_AGE = 99;
    private static final int MOST_EUROS = 5_000;
    private static final Pattern WORK_PROCESS = Pattern.compile(PlaceTerms.WORK_PROCESS);
    private static final String TRAINER_OF_COMPANY = "leerbedrijf-id praktijkopleider";
    private static final String ALSO = "ook voor crebo";
    private static final String PROCESSES = "werkprocessen";
    private static final String TAKEN = "plekcode bezet";

    private final JdbcTemplate jdbc;
    private final PlaceAnnouncements announcements;
    private final WithdrawPlaces withdraw;

    PlaceImport(JdbcTemplate jdbc, PlaceAnnouncements announcements, WithdrawPlaces withdraw) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.withdraw = withdraw;
    }

    /**
     * A place as a row of a list.
     *
     * @param alsoCrebos the other programmes, parted as in the cell
     * @param workProcesses likewise
     */
    record Row(
            String code,
            String leerbedrijfId,
            String trainer,
            String title,
            String description,
            String crebo,
            String leerweg,
            LocalDate startsOn,
            LocalDate endsOn,
            int daysPerWeek,
            int capacity,
            @Nullable Integer compensationCents,
            @Nullable String tasks,
            @Nullable String requirements,
            @Nullable Integer minimumAge,
            @Nullable Boolean needsVog,
            @Nullable String alsoCrebos,
            @Nullable String workProcesses) {}

    @Override
    public String name() {
        return "places";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("plekcode", "P-0001"),
                Column.required("leerbedrijf-id", "100000412").known(),
                Column.required("praktijkopleider", "a.vandam@delinde.example").known(),
                Column.required("titel", "Persoonlijk begeleider gehandicaptenzorg"),
                Column.required("omschrijving", "Je begeleidt cliënten bij wonen en dagbesteding."),
                Column.required("crebo", "25478").known(),
                Column.required("leerweg", "BOL").oneOf("BOL", "BBL"),
                Column.required("van", "01-02-2027").date(),
                Column.required("tot", "09-07-2027").date(),
                Column.required("dagen per week", "4").number(),
                Column.required("aantal plekken", "2").number(),
                Column.optional("vergoeding per maand", "350").number(),
                Column.optional("taken", "Cliënten begeleiden bij koken en boodschappen."),
                Column.optional("eisen", "Je kunt in het weekend werken."),
                Column.optional("minimumleeftijd", "18").number(),
                Column.optional("VOG nodig", "ja").oneOf("ja", "nee"),
                Column.optional(ALSO, "25477; 25484"),
                Column.optional(PROCESSES, "B1-K1-W1; B1-K1-W2"));
    }

    @Override
    public References references() {
        var client = JdbcClient.create(jdbc);
        Set<String> crebos = KeyedRows.names(client, "select crebo from programmes where left_on is null");
        return new References(Map.of(
                "leerbedrijf-id",
                KeyedRows.names(client, "select leerbedrijf_id from companies where left_on is null"),
                "praktijkopleider",
                KeyedRows.names(client, "select email from trainers where left_on is null"),
                TRAINER_OF_COMPANY,
                KeyedRows.names(
                        client,
                        "select c.leerbedrijf_id || ' ' || t.email from trainers t join companies c on c.id = t.company_id"),
                TAKEN,
                KeyedRows.names(client, "select code || ' ' || generate_series(0, taken - 1) from places"),
                "crebo",
                crebos,
                ALSO,
                crebos));
    }

    @Override
    public Row read(Cells cells, References references) {
        var row = new Row(
                cells.text("plekcode"),
                cells.known("leerbedrijf-id", "cell-unknown-company"),
                cells.knownEmail("praktijkopleider", "cell-unknown-trainer"),
                cells.text("titel"),
                cells.text("omschrijving"),
                cells.known("crebo", "cell-unknown-crebo"),
                cells.oneOf("leerweg", "BOL", "BBL"),
                cells.date("van"),
                cells.date("tot"),
                cells.number("dagen per week", 1, 5),
                cells.number("aantal plekken", 1, 500),
                cells.optionalText("vergoeding per maand") == null
                        ? null
                        : Integer.valueOf(cells.number("vergoeding per maand", 0, MOST_EUROS) * 100),
                cells.optionalText("taken"),
                cells.optionalText("eisen"),
                cells.optionalText("minimumleeftijd") == null
                        ? null
                        : Integer.valueOf(cells.number("minimumleeftijd", LEAST_AGE, MOST_AGE)),
                cells.optionalText("VOG nodig") != null
                                && cells.oneOf("VOG nodig", "ja", "nee").equals("ja")
                        ? Boolean.TRUE
                        : null,
                also(cells),
                processes(cells));
        if (!row.endsOn().isAfter(row.startsOn())) {
            cells.note("tot", "cell-ends-before-start");
        }
        if (references.knows("praktijkopleider", row.trainer())
                && references.knows("leerbedrijf-id", row.leerbedrijfId())
                && !references.knows(TRAINER_OF_COMPANY, row.leerbedrijfId() + " " + row.trainer())) {
            cells.note("praktijkopleider", "cell-trainer-of-another");
        }
        if (references.knows(TAKEN, row.code() + " " + row.capacity())) {
            cells.note("aantal plekken", "cell-capacity-taken");
        }
        return row;
    }

    /** The main programme says nothing more here, so it is left out. */
    private static @Nullable String also(Cells cells) {
        List<String> crebos = cells.eachKnown(ALSO, "cell-unknown-crebo").stream()
                .filter(each -> !each.equals(cells.optionalText("crebo")))
                .toList();
        if (crebos.size() > PlaceTerms.MOST_ALSO) {
            cells.note(ALSO, "place-also-most");
        }
        return Parted.written(crebos);
    }

    private static @Nullable String processes(Cells cells) {
        List<String> processes = cells.eachMatching(PROCESSES, WORK_PROCESS, "cell-work-process");
        if (processes.size() > PlaceTerms.MOST_WORK_PROCESSES) {
            cells.note(PROCESSES, "place-work-processes-most");
        }
        return Parted.written(processes);
    }

    @Override
    public List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = ImportKind.super.values(row);
        values.set(COMPENSATION, row.compensationCents() == null ? null : row.compensationCents() / 100);
        return values;
    }

    @Override
    public String key(Row row) {
        return row.code();
    }

    @Override
    public String keyColumn() {
        return "plekcode";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select p.code, c.leerbedrijf_id, t.email as trainer, p.title, p.description, p.crebo, p.leerweg, p.starts_on, p.ends_on,
                       p.days_per_week, p.capacity, p.compensation_cents, nullif(p.tasks, '') as tasks,
                       nullif(p.requirements, '') as requirements, p.minimum_age, nullif(p.needs_vog, false) as needs_vog,
                       nullif(array_to_string(p.also_crebos, '; '), '') as also_crebos,
                       nullif(array_to_string(p.work_processes, '; '), '') as work_processes
                from places p join companies c on c.id = p.company_id
                join trainers t on t.school_id = p.school_id and t.id = p.trainer_id""", Row.class, this::key);
    }

    @Override
    public String label(Row row) {
        return row.title();
    }

    @Override
    public Set<String> gone() {
        return KeyedRows.names(JdbcClient.create(jdbc), "select code from places where state = 'WITHDRAWN'");
    }

    /** They are withdrawn: who waits for an answer is told so, placements go on. */
    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of((school, codes) -> withdraw.withCodes(school, codes));
    }

    /** The companies too, to which the places belong once they are written. */
    @Override
    public void hold(List<Row> created, List<Row> changed) {
        var client = JdbcClient.create(jdbc);
        KeyedRows.hold(
                client,
                "select id from companies where leerbedrijf_id = any (:keys) order by id for key share",
                Stream.concat(created.stream(), changed.stream())
                        .map(Row::leerbedrijfId)
                        .toList());
        KeyedRows.hold(
                client,
                "select id from places where code = any (:keys) order by id for no key update",
                changed.stream().map(Row::code).toList());
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        jdbc.batchUpdate(
                """
                insert into places (school_id, code, trainer_id, title, description, crebo, leerweg, starts_on, ends_on, days_per_week,
                                    capacity, compensation_cents, tasks, requirements, minimum_age, needs_vog, also_crebos, work_processes,
                                    company_id, lat, lon, company_name, company_size)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, ''), coalesce(?, ''), ?, coalesce(?, false),
                       array_remove(string_to_array(coalesce(?, ''), '; '), ?), string_to_array(coalesce(?, ''), '; '), c.id, c.lat, c.lon, c.name, c.size from companies c where c.leerbedrijf_id = ?
                on conflict (school_id, code) do update set
                    trainer_id = excluded.trainer_id, title = excluded.title, description = excluded.description, crebo = excluded.crebo,
                    leerweg = excluded.leerweg, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                    days_per_week = excluded.days_per_week, capacity = excluded.capacity,
                    compensation_cents = excluded.compensation_cents, tasks = excluded.tasks, requirements = excluded.requirements,
                    minimum_age = excluded.minimum_age, needs_vog = excluded.needs_vog, also_crebos = excluded.also_crebos,
                    work_processes = excluded.work_processes, version = places.version + 1,
                    company_id = excluded.company_id, lat = excluded.lat, lon = excluded.lon,
                    company_name = excluded.company_name, company_size = excluded.company_size""",
                Stream.concat(created.stream(), changed.stream())
                        .map(each -> new @Nullable Object[] {
                            school,
                            each.code(),
                            Ids.ofEmail(each.trainer()),
                            each.title(),
                            each.description(),
                            each.crebo(),
                            each.leerweg(),
                            each.startsOn(),
                            each.endsOn(),
                            each.daysPerWeek(),
                            each.capacity(),
                            each.compensationCents(),
                            each.tasks(),
                            each.requirements(),
                            each.minimumAge(),
                            each.needsVog(),
                            each.alsoCrebos(),
                            each.crebo(),
                            each.workProcesses(),
                            each.leerbedrijfId()
                        })
                        .toList());
        announcements.published(school, created.stream().map(Row::code).toList());
        announcements.changed(school, changed.stream().map(Row::code).toList());
    }
}

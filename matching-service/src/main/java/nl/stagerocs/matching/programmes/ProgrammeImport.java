package nl.stagerocs.matching.programmes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.References;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports the school's programmes (opleidingen). */
@Component
class ProgrammeImport implements ImportKind<ProgrammeImport.Row> {

    private static final Pattern CREBO = Pattern.compile("[0-9]{5}");
    private static final Pattern KEUZEDEEL = Pattern.compile("K[0-9]{4}");
    private static final String BETWEEN = "; ";
    private static final String WITHOUT_VOG = "crebo leerweg zonder vog";

    private final JdbcTemplate jdbc;
    private final ProgrammeLeaving leaving;

    ProgrammeImport(JdbcTemplate jdbc, ProgrammeLeaving leaving) {
        this.jdbc = jdbc;
        this.leaving = leaving;
    }

    /** @param profiles with {@link #BETWEEN} between them, as are {@code keuzedelen}; absent when there are none */
    record Row(
            String crebo,
            String name,
            int level,
            String leerweg,
            boolean arrangesVog,
            @Nullable String profiles,
            @Nullable String keuzedelen) {}

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("crebo", "25478"),
                Column.required("naam", "Persoonlijk begeleider specifieke doelgroepen"),
                Column.required("niveau", "4").oneOf("1", "2", "3", "4"),
                Column.required("leerweg", "BOL").oneOf("BOL", "BBL"),
                Column.optional("vog geregeld", "ja").oneOf("ja", "nee"),
                Column.optional("profielen", "Jeugd; Volwassenen"),
                Column.optional("keuzedelen", "K0072; K0165"));
    }

    @Override
    public References references() {
        return new References(Map.of(
                WITHOUT_VOG,
                KeyedRows.names(
                        JdbcClient.create(jdbc),
                        "select crebo || ' ' || leerweg from programmes where not arranges_vog")));
    }

    @Override
    public Row read(Cells cells, References references) {
        String crebo = cells.matching("crebo", CREBO, "cell-crebo");
        String leerweg = cells.oneOf("leerweg", "BOL", "BBL");
        return new Row(
                crebo,
                cells.text("naam"),
                cells.number("niveau", 1, 4),
                leerweg,
                arrangesVog(cells, !references.knows(WITHOUT_VOG, crebo + " " + leerweg)),
                joined(cells.several("profielen")),
                joined(keuzedelen(cells)));
    }

    private static boolean arrangesVog(Cells cells, boolean otherwise) {
        return cells.optionalText("vog geregeld") == null
                ? otherwise
                : cells.oneOf("vog geregeld", "ja", "nee").equals("ja");
    }

    private static List<String> keuzedelen(Cells cells) {
        List<String> codes = cells.several("keuzedelen").stream()
                .map(each -> each.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        codes.stream()
                .filter(each -> !KEUZEDEEL.matcher(each).matches())
                .forEach(each -> cells.note("keuzedelen", "cell-keuzedeel", each));
        return codes;
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(BETWEEN, names);
    }

    private static String[] parts(@Nullable String joined) {
        return joined == null ? new String[0] : joined.split(BETWEEN);
    }

    @Override
    public String key(Row row) {
        return row.crebo() + " " + row.leerweg();
    }

    @Override
    public String keyColumn() {
        return "crebo";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select crebo, name, level, leerweg, arranges_vog, nullif(array_to_string(profiles, '; '), '') as profiles,
                       nullif(array_to_string(keuzedelen, '; '), '') as keuzedelen
                from programmes where left_on is null""", Row.class, this::key);
    }

    @Override
    public String label(Row row) {
        return row.name();
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Object[]> rows = Stream.concat(created.stream(), changed.stream())
                .map(each -> new Object[] {
                    school,
                    each.crebo(),
                    each.name(),
                    each.level(),
                    each.leerweg(),
                    each.arrangesVog(),
                    parts(each.profiles()),
                    parts(each.keuzedelen())
                })
                .toList();
        jdbc.batchUpdate("""
                insert into programmes (school_id, crebo, name, level, leerweg, arranges_vog, profiles, keuzedelen) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, crebo, leerweg) do update set name = excluded.name, level = excluded.level,
                    arranges_vog = excluded.arranges_vog, profiles = excluded.profiles, keuzedelen = excluded.keuzedelen, left_on = null""", rows);
    }
}

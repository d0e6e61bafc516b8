package nl.stagerocs.matching.companies;

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
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports companies (leerbedrijven), known by the number that SBB gave them. */
@Component
class CompanyImport implements ImportKind<CompanyImport.Row> {

    static final Pattern LEERBEDRIJF_ID = Pattern.compile("[0-9]{9}");
    private static final int MOST_EMPLOYEES = 1_000_000;
    private static final String MERGED = "leerbedrijf-id samengevoegd";
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");
    private static final Pattern VESTIGINGSNUMMER = Pattern.compile("[0-9]{12}");

    private final JdbcTemplate jdbc;
    private final Towns towns;
    private final PlaceAnnouncements announcements;
    private final CompanyLeaving leaving;

    CompanyImport(JdbcTemplate jdbc, Towns towns, PlaceAnnouncements announcements, CompanyLeaving leaving) {
        this.jdbc = jdbc;
        this.towns = towns;
        this.announcements = announcements;
        this.leaving = leaving;
    }

    record Row(
            String leerbedrijfId,
            String name,
            @Nullable String kvk,
            @Nullable String vestigingsnummer,
            String street,
            String houseNumber,
            String postcode,
            String town,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable Integer employees,
            @Nullable Double lat,
            @Nullable Double lon) {

        private boolean standsWhere(Row other) {
            return street.equals(other.street)
                    && houseNumber.equals(other.houseNumber)
                    && postcode.equals(other.postcode)
                    && town.equals(other.town);
        }

        private Row at(double newLat, double newLon) {
            return new Row(
                    leerbedrijfId,
                    name,
                    kvk,
                    vestigingsnummer,
                    street,
                    houseNumber,
                    postcode,
                    town,
                    phone,
                    website,
                    contactName,
                    contactEmail,
                    employees,
                    newLat,
                    newLon);
        }
    }

    @Override
    public String name() {
        return "companies";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("leerbedrijf-id", "100000412"),
                Column.required("naam", "Zorggroep De Linde"),
                Column.optional("kvk", "12345678"),
                Column.optional("vestigingsnummer", "000012345678"),
                Column.required("straat", "Dorpsstraat"),
                Column.required("huisnummer", "12"),
                Column.required("postcode", "6711 AB"),
                Column.required("plaats", "Ede").known(),
                Column.optional("telefoon", "0318 555 0142"),
                Column.optional("website", "https://delinde.example"),
                Column.optional("contactpersoon", "Anja van Dam"),
                Column.optional("contact e-mail", "info@delinde.example"),
                Column.optional("aantal medewerkers", "35").number(),
                Column.optional("breedtegraad", "52.0333"),
                Column.optional("lengtegraad", "5.6583"));
    }

    @Override
    public References references() {
        return new References(Map.of(
                "plaats",
                towns.names(),
                MERGED,
                KeyedRows.names(JdbcClient.create(jdbc), "select leerbedrijf_id from company_merges")));
    }

    @Override
    public Row read(Cells cells, References references) {
        String town = cells.known("plaats", towns::spelled, "cell-unknown-town");
        Double lat = cells.optionalDegrees("breedtegraad", 90);
        Double lon = cells.optionalDegrees("lengtegraad", 180);
        String alone = lat == null ? "breedtegraad" : "lengtegraad";
        if (lat == null != (lon == null) && cells.optionalText(alone) == null) {
            cells.note(alone, "cell-empty");
        }
        String leerbedrijfId = cells.matching("leerbedrijf-id", LEERBEDRIJF_ID, "cell-leerbedrijf-id");
        if (references.knows(MERGED, leerbedrijfId)) {
            cells.note("leerbedrijf-id", "cell-company-merged");
        }
        return new Row(
                leerbedrijfId,
                cells.text("naam"),
                cells.optionalText("kvk") == null ? null : cells.matching("kvk", KVK, "cell-kvk"),
                cells.optionalText("vestigingsnummer") == null
                        ? null
                        : cells.matching("vestigingsnummer", VESTIGINGSNUMMER, "cell-vestigingsnummer"),
                cells.text("straat"),
                cells.text("huisnummer"),
                cells.text("postcode"),
                town,
                cells.optionalText("telefoon"),
                cells.optionalText("website"),
                cells.optionalText("contactpersoon"),
                cells.optionalEmail("contact e-mail"),
                cells.optionalText("aantal medewerkers") == null
                        ? null
                        : Integer.valueOf(cells.number("aantal medewerkers", 0, MOST_EMPLOYEES)),
                lat,
                lon);
    }

    /** Who is where it was, and does not say where that is, stays there; else it is somewhere in its town. */
    @Override
    public Row settled(Row row, @Nullable Row known, Cells cells) {
        if (row.lat() != null && row.lon() != null) {
            return row;
        }
        if (known != null && known.lat() != null && known.lon() != null && row.standsWhere(known)) {
            return row.at(known.lat(), known.lon());
        }
        Town middle = towns.at(row.town(), row.postcode()).orElse(Town.UNKNOWN);
        return row.at(middle.lat(), middle.lon());
    }

    @Override
    public String key(Row row) {
        return row.leerbedrijfId();
    }

    @Override
    public String keyColumn() {
        return "leerbedrijf-id";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select leerbedrijf_id, name, kvk, vestigingsnummer, street, house_number, postcode, town, phone, website,
                       contact_name, contact_email, employees, lat, lon from companies""", Row.class, this::key);
    }

    /** Where a company is follows from its address. */
    @Override
    public boolean absentEmpties(String column) {
        return column.equals("breedtegraad") || column.equals("lengtegraad");
    }

    @Override
    public String label(Row row) {
        return row.name();
    }

    @Override
    public Set<String> gone() {
        return KeyedRows.names(
                JdbcClient.create(jdbc), "select leerbedrijf_id from companies where left_on is not null");
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public List<String> tables() {
        return List.of("companies", "places");
    }

    @Override
    public void hold(List<Row> created, List<Row> changed) {
        var client = JdbcClient.create(jdbc);
        List<String> numbers = changed.stream().map(this::key).toList();
        String companies = "select id from companies where leerbedrijf_id = any (:keys) ";
        KeyedRows.hold(client, companies + "order by id for no key update", numbers);
        KeyedRows.hold(
                client,
                "select id from places where company_id in (" + companies + ") order by id for no key update",
                numbers);
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.concat(created.stream(), changed.stream()).toList();
        jdbc.batchUpdate(
                """
                insert into companies (school_id, leerbedrijf_id, name, kvk, vestigingsnummer, street, house_number, postcode, town, phone,
                                       website, contact_name, contact_email, employees, lat, lon)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, leerbedrijf_id) do update set version = companies.version + 1,
                    name = excluded.name, kvk = excluded.kvk, vestigingsnummer = excluded.vestigingsnummer,
                    street = excluded.street, house_number = excluded.house_number,
                    postcode = excluded.postcode, town = excluded.town, phone = excluded.phone, website = excluded.website,
                    contact_name = excluded.contact_name, contact_email = excluded.contact_email, employees = excluded.employees, lat = excluded.lat, lon = excluded.lon, left_on = null""",
                rows.stream()
                        .map(each -> new @Nullable Object[] {
                            school,
                            each.leerbedrijfId(),
                            each.name(),
                            each.kvk(),
                            each.vestigingsnummer(),
                            each.street(),
                            each.houseNumber(),
                            each.postcode(),
                            each.town(),
                            each.phone(),
                            each.website(),
                            each.contactName(),
                            each.contactEmail(),
                            each.employees(),
                            each.lat(),
                            each.lon()
                        })
                        .toList());
        List<String> ids = rows.stream().map(Row::leerbedrijfId).toList();
        jdbc.update("""
                    update places p set lat = c.lat, lon = c.lon, company_name = c.name, company_size = c.size from companies c
                    where c.id = p.company_id and c.leerbedrijf_id = any (?)""", (Object) ids.toArray(String[]::new));
        announcements.changedOf(school, ids);
    }
}

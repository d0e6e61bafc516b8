package nl.stagerocs.matching.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.PersonName;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.matching.people.Addresses;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports trainers (praktijkopleiders). One e-mail address is one person, in every school. */
@Component
class TrainerImport implements ImportKind<TrainerImport.Row> {

    private final JdbcTemplate jdbc;
    private final RosterAnnouncements announcements;
    private final TrainerLeaving leaving;
    private final Addresses addresses;

    TrainerImport(JdbcTemplate jdbc, RosterAnnouncements announcements, TrainerLeaving leaving, Addresses addresses) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.leaving = leaving;
        this.addresses = addresses;
    }

    record Row(
            String leerbedrijfId,
            String firstName,
            @Nullable String infix,
            String lastName,
            String email,
            @Nullable String phone) {

        UUID id() {
            return Ids.ofEmail(email);
        }
    }

    @Override
    public String name() {
        return "trainers";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("leerbedrijf-id", "100000412").known(),
                Column.required("voornaam", "Anja"),
                Column.optional("tussenvoegsel", "van"),
                Column.required("achternaam", "Dam"),
                Column.required("e-mail", "a.vandam@delinde.example"),
                Column.optional("telefoon", "0318 555 0142"));
    }

    @Override
    public References references() {
        return new References(Map.of(
                "leerbedrijf-id",
                KeyedRows.names(
                        JdbcClient.create(jdbc), "select leerbedrijf_id from companies where left_on is null")));
    }

    @Override
    public Row read(Cells cells, References references) {
        return new Row(
                cells.known("leerbedrijf-id", "cell-unknown-company"),
                cells.text("voornaam"),
                cells.optionalText("tussenvoegsel"),
                cells.text("achternaam"),
                cells.email("e-mail"),
                cells.optionalText("telefoon"));
    }

    @Override
    public List<Clash> clashes(Collection<Row> rows) {
        return addresses.clashes(rows.stream().map(this::key).toList());
    }

    @Override
    public String key(Row row) {
        return row.email();
    }

    @Override
    public String keyColumn() {
        return "e-mail";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select c.leerbedrijf_id, t.first_name, t.infix, t.last_name, t.email, t.phone
                from trainers t join companies c on c.id = t.company_id""", Row.class, this::key);
    }

    @Override
    public String label(Row row) {
        return PersonName.of(row.firstName(), row.infix(), row.lastName());
    }

    @Override
    public Set<String> gone() {
        return KeyedRows.names(JdbcClient.create(jdbc), "select email from trainers where left_on is not null");
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    /** The companies too, for whom the trainers work once they are written. */
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
                "select id from trainers where email = any (:keys) order by id for no key update",
                changed.stream().map(this::key).toList());
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.concat(created.stream(), changed.stream()).toList();
        jdbc.batchUpdate(
                """
                insert into trainers (id, school_id, email, first_name, infix, last_name, phone, company_id)
                values (?, ?, ?, ?, ?, ?, ?, (select id from companies where leerbedrijf_id = ?))
                on conflict (school_id, id) do update set
                    first_name = excluded.first_name, infix = excluded.infix, last_name = excluded.last_name,
                    phone = excluded.phone, company_id = excluded.company_id, left_on = null""",
                rows.stream()
                        .map(each -> new @Nullable Object[] {
                            each.id(),
                            school,
                            each.email(),
                            each.firstName(),
                            each.infix(),
                            each.lastName(),
                            each.phone(),
                            each.leerbedrijfId()
                        })
                        .toList());
        announcements.trainersRegistered(school, rows.stream().map(Row::id).toList());
    }
}

package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads a place of the coordinator's list from its row. */
final class PlaceOnDeskRow {

    private PlaceOnDeskRow() {}

    static PlaceOnDesk read(ResultSet row) throws SQLException {
        Timestamp verified = row.getTimestamp("verified_at");
        return new PlaceOnDesk(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getString("shown_state"),
                row.getObject("company_id", UUID.class),
                row.getString("company_name"),
                row.getString("town"),
                row.getString("title"),
                row.getString("description"),
                row.getString("tasks"),
                List.of(AlsoFor.texts(row, "work_processes")),
                row.getString("requirements"),
                row.getString("crebo"),
                row.getString("programme_name"),
                List.of(AlsoFor.texts(row, "also_crebos")),
                AlsoFor.of(row),
                row.getString("leerweg"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getInt("days_per_week"),
                row.getInt("capacity"),
                row.getInt("taken"),
                row.getObject("compensation_cents", Integer.class),
                row.getObject("minimum_age", Integer.class),
                row.getBoolean("needs_vog"),
                row.getObject("trainer_id", UUID.class),
                row.getString("trainer_name"),
                row.getInt("open_applications"),
                row.getObject("recognised", Boolean.class),
                row.getObject("valid_until", LocalDate.class),
                verified == null ? null : verified.toInstant());
    }
}

package nl.stagerocs.matching.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.applications.ApplicationView.May;
import nl.stagerocs.matching.applications.ApplicationView.PlaceOfApplication;
import nl.stagerocs.matching.applications.ApplicationView.StudentOfApplication;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.ActionLink;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications for reading. Who sees one is decided here, once, for the list and for the single one. */
@Repository
class ApplicationList {

    private static final int PAGE = 50;

    /**
     * A student sees the own, a trainer those for the own places, a supervisor those of the own students; a coordinator all. Who
     * the student is stays hidden from a trainer as long as the first look lasts.
     */
    private static final String VISIBLE = """
            select a.*, p.title, c.name as company_name, c.town, o.name as programme_name, g.name as group_name, p.trainer_id,
                   s.first_name, s.infix, s.last_name, v.hidden,
                   i.application_id is not null and i.answered_at is null as invitation_open,
                   exists (select from used_links l where l.jti = :link) as link_used
            from applications a
            join places p on p.id = a.place_id join companies c on c.id = p.company_id
            join students s on s.id = a.student_id join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
            left join invitations i on i.application_id = a.id
            cross join lateral (
                select a.first_look and a.revealed_at is null and a.student_id <> :me and s.supervisor_id is distinct from :me
                       and not :coordinator as hidden) v
            where (a.student_id = :me or p.trainer_id = :me or s.supervisor_id = :me or :coordinator)
            """;

    private final JdbcClient jdbc;
    private final Invitations invitations;

    ApplicationList(JdbcClient jdbc, Invitations invitations) {
        this.jdbc = jdbc;
        this.invitations = invitations;
    }

    ApplicationView get(UUID id, Caller caller) {
        return visible(" and a.id = :id", caller)
                .param("id", id)
                .query((row, index) -> view(row, caller))
                .optional()
                .map(found -> invitations.of(id).map(found::with).orElse(found))
                .orElseThrow(Refusal::notFound);
    }

    Listing<ApplicationView> all(@Nullable String state, @Nullable String cursor, Caller caller) {
        return Listing.of(
                rows(state, cursor, PAGE + 1, caller), PAGE, last -> Cursor.of(last.submittedAt(), last.id()));
    }

    /** From the cursor on, at most so many. */
    List<ApplicationView> rows(@Nullable String state, @Nullable String cursor, int most, Caller caller) {
        List<String> key = Cursor.read(cursor, Instant.class, UUID.class);
        boolean first = key.isEmpty();
        return visible("""
                         and (cast(:state as text) is null or a.state = :state)
                         and (:first or (a.submitted_at, a.id) < (cast(:after as timestamptz), cast(:afterId as uuid)))
                         order by a.submitted_at desc, a.id desc limit :most""", caller)
                .param("state", state)
                .param("first", first)
                .param("after", first ? null : key.getFirst())
                .param("afterId", first ? null : key.getLast())
                .param("most", most)
                .query((row, index) -> view(row, caller))
                .list();
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        ActionLink link = caller.link();
        return jdbc.sql(VISIBLE + rest)
                .param("link", link == null ? null : link.jti(), Types.OTHER)
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR));
    }

    private static ApplicationView view(ResultSet row, Caller caller) throws SQLException {
        String state = row.getString("state");
        boolean open = ApplicationState.valueOf(state).isOpen();
        boolean own = caller.personId().equals(row.getObject("student_id", UUID.class));
        return new ApplicationView(
                row.getObject("id", UUID.class),
                state,
                row.getLong("version"),
                new PlaceOfApplication(
                        row.getObject("place_id", UUID.class),
                        row.getString("title"),
                        row.getString("company_name"),
                        row.getString("town")),
                student(row),
                motivation(row),
                mayReadCv(row, caller) && row.getString("cv_key") != null,
                mayReadCv(row, caller) ? moment(row, "cv_destroyed_at") : null,
                row.getBoolean("first_look"),
                row.getTimestamp("submitted_at").toInstant(),
                moment(row, "decided_at"),
                row.getString("reason"),
                row.getObject("placement_id", UUID.class),
                open ? moment(row, "answer_by") : null,
                null,
                new May(
                        open
                                && !row.getBoolean("link_used")
                                && caller.personId().equals(row.getObject("trainer_id", UUID.class)),
                        open && own,
                        open && own && row.getBoolean("invitation_open")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static StudentOfApplication student(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("hidden");
        return new StudentOfApplication(
                hidden ? null : row.getObject("student_id", UUID.class),
                hidden ? null : name(row),
                row.getString("programme_name"),
                hidden ? null : row.getString("group_name"));
    }

    private static String motivation(ResultSet row) throws SQLException {
        String motivation = row.getString("motivation");
        return row.getBoolean("hidden")
                ? FirstLook.without(
                        motivation, row.getString("first_name"), row.getString("infix"), row.getString("last_name"))
                : motivation;
    }

    /** A trainer reads it as long as there is something to decide, and of those who come. */
    private static boolean mayReadCv(ResultSet row, Caller caller) throws SQLException {
        ApplicationState state = ApplicationState.valueOf(row.getString("state"));
        boolean asked = state.isOpen() || state == ApplicationState.ACCEPTED;
        boolean trainer = caller.personId().equals(row.getObject("trainer_id", UUID.class));
        return !row.getBoolean("hidden") && (asked || !trainer);
    }

    private static String name(ResultSet row) throws SQLException {
        return Stream.of(row.getString("first_name"), row.getString("infix"), row.getString("last_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}

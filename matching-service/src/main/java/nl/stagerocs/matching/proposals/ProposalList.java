package nl.stagerocs.matching.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.proposals.KnownCompanies.Clues;
import nl.stagerocs.matching.proposals.ProposalView.May;
import nl.stagerocs.matching.proposals.ProposalView.StudentOfProposal;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals for reading: a student's own, a supervisor's own students', and all for a coordinator. */
@Repository
class ProposalList {

    private static final int PAGE = 50;

    private static final String VISIBLE = """
            select p.*, o.name as programme_name, g.name as group_name, s.supervisor_id,
                   concat_ws(' ', s.first_name, s.infix, s.last_name) as student_name,
                   coalesce(
                       (select serves(r, p.starts_on) from companies c join recognitions r on r.company_id = c.id
                        where c.leerbedrijf_id = p.leerbedrijf_id and r.crebo = o.crebo),
                       case when p.verified_leerbedrijf_id = p.leerbedrijf_id then p.recognised end) as known_recognised
            from proposals p
            join students s on s.id = p.student_id join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
            where (p.student_id = :me or s.supervisor_id = :me or :coordinator)
            """;

    private final JdbcClient jdbc;
    private final KnownCompanies companies;

    ProposalList(JdbcClient jdbc, KnownCompanies companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    ProposalView get(UUID id, Caller caller) {
        ProposalView found = visible(" and p.id = :id", caller)
                .param("id", id)
                .query((row, index) -> view(row, caller))
                .optional()
                .orElseThrow(Refusal::notFound);
        boolean open = ProposalState.valueOf(found.state()).isOpen();
        return open && !caller.is(Role.STUDENT) ? found.with(companies.like(Clues.of(found.place()))) : found;
    }

    Listing<ProposalView> all(@Nullable String state, @Nullable String cursor, Caller caller) {
        return Listing.of(rows(state, cursor, PAGE + 1, caller), PAGE, last -> Cursor.of(last.proposedAt(), last.id()));
    }

    /** From the cursor on, at most so many. */
    List<ProposalView> rows(@Nullable String state, @Nullable String cursor, int most, Caller caller) {
        List<String> key = Cursor.read(cursor, Instant.class, UUID.class);
        boolean first = key.isEmpty();
        return visible("""
                         and (cast(:state as text) is null or p.state = :state)
                         and (:first or (p.proposed_at, p.id) < (cast(:after as timestamptz), cast(:afterId as uuid)))
                         order by p.proposed_at desc, p.id desc limit :most""", caller)
                .param("state", state)
                .param("first", first)
                .param("after", first ? null : key.getFirst())
                .param("afterId", first ? null : key.getLast())
                .param("most", most)
                .query((row, index) -> view(row, caller))
                .list();
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        return jdbc.sql(VISIBLE + rest)
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR));
    }

    private static ProposalView view(ResultSet row, Caller caller) throws SQLException {
        boolean open = ProposalState.valueOf(row.getString("state")).isOpen();
        boolean own = caller.personId().equals(row.getObject("student_id", UUID.class));
        boolean guides = caller.personId().equals(row.getObject("supervisor_id", UUID.class));
        Timestamp decided = row.getTimestamp("decided_at");
        return new ProposalView(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getLong("version"),
                new StudentOfProposal(
                        row.getObject("student_id", UUID.class),
                        row.getString("student_name"),
                        row.getString("programme_name"),
                        row.getString("group_name")),
                place(row),
                row.getString("remark"),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getObject("placement_id", UUID.class),
                row.getObject("known_recognised", Boolean.class),
                List.of(),
                new May(open && guides, open && own, open && own));
    }

    private static OwnPlace place(ResultSet row) throws SQLException {
        return new OwnPlace(
                row.getString("leerbedrijf_id"),
                row.getString("company_name"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postcode"),
                row.getString("town"),
                row.getString("contact_first_name"),
                row.getString("contact_infix"),
                row.getString("contact_last_name"),
                row.getString("contact_email"),
                row.getString("title"),
                row.getString("tasks"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("days_per_week"));
    }
}

package nl.stagerocs.internship.internships;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the internships by what other services tell of them, in whatever order, and starts them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Internships {

    private final InternshipRepository internships;
    private final JdbcClient jdbc;

    Internships(InternshipRepository internships, JdbcClient jdbc) {
        this.internships = internships;
        this.jdbc = jdbc;
    }

    /** A proposed placement is an internship to come, if the supervisor agrees. */
    public void propose(EventHeader header, Placed placed) {
        plan(header, placed);
    }

    /** An approved placement is an internship to come. */
    public void approve(EventHeader header, Placed placed) {
        plan(header, placed).approve(header.time());
    }

    /** A rejected placement will be no internship. */
    public void reject(EventHeader header, UUID placement) {
        hold(placement);
        internships.findById(placement).ifPresent(each -> each.reject(header.time()));
    }

    /** A placement ends before its time: no hours after that, and no internship at all when it had not begun. */
    public void end(UUID placement, LocalDate lastDay) {
        hold(placement);
        internships.findById(placement).ifPresent(each -> each.end(lastDay));
    }

    /** What everybody signed goes before what was proposed; a later version before an earlier. */
    public void agree(EventHeader header, Agreed agreed) {
        hold(agreed.placementId());
        jdbc.sql("""
                        insert into signed_terms (internship_id, school_id, sheet, starts_on, ends_on, required_minutes, days_per_week, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (internship_id) do update set sheet = excluded.sheet, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                            required_minutes = excluded.required_minutes, days_per_week = excluded.days_per_week
                        where signed_terms.sheet < excluded.sheet""")
                .params(
                        agreed.placementId(),
                        header.school(),
                        agreed.version(),
                        agreed.startsOn(),
                        agreed.endsOn(),
                        agreed.requiredMinutes(),
                        agreed.daysPerWeek(),
                        Timestamp.from(header.time()))
                .update();
        internships.findById(agreed.placementId()).ifPresent(this::takeSignedTerms);
    }

    /** The student's first logged day starts the internship; says whether this was the first. */
    public boolean start(Internship internship, Instant now) {
        return jdbc.sql(
                                "update internships set started_at = ?, version = version + 1 where id = ? and started_at is null")
                        .params(Timestamp.from(now), internship.id())
                        .update()
                == 1;
    }

    private Internship plan(EventHeader header, Placed placed) {
        hold(placed.placementId());
        Internship planned = internships
                .findById(placed.placementId())
                .orElseGet(() -> internships.save(new Internship(header.school(), placed)));
        takeSignedTerms(planned);
        return planned;
    }

    private void takeSignedTerms(Internship internship) {
        signedTerms(internship.id()).ifPresent(internship::agree);
    }

    private Optional<Terms> signedTerms(UUID internship) {
        return jdbc.sql("""
                        select starts_on, ends_on, required_minutes, days_per_week, signed_at from signed_terms
                        where internship_id = ?""").param(internship).query(Terms.class).optional();
    }

    /** Placements and agreements are heard side by side: whoever comes second must see what the first did. */
    private void hold(UUID placement) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(placement.toString())
                .query((row, number) -> placement)
                .single();
    }
}

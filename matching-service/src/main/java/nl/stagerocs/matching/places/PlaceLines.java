package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.places.PlaceLine.CompanyOfPlace;
import nl.stagerocs.matching.places.PlaceLine.Fit;
import nl.stagerocs.matching.places.PlaceLine.Rating;
import nl.stagerocs.matching.places.PlaceLine.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a row into the line that is shown, with why the place fits. */
@Component
class PlaceLines {

    /** What stands beside a place, of the few {@code chosen} that are shown. */
    static final String OF_CHOSEN = """
            chosen join places p using (id)
            join companies c on c.id = p.company_id
            join trainers t on t.school_id = p.school_id and t.id = p.trainer_id
            %s
            left join lateral (select name from programmes where crebo = p.crebo limit 1) o on true
            left join lateral (select round(avg(stars), 1) as average, count(*) as ratings from ratings where company_id = c.id) r on true
            left join lateral (select exists (select from applications a where a.student_id = :student and a.place_id = p.id
                                              and a.state in ('SUBMITTED', 'INVITED', 'ACCEPTED')) as applied,
                                     exists (select from students s join group_periods i on i.group_id = s.group_id join internship_periods w on w.id = i.period_id
                                             where s.id = :student and w.starts_on <= p.ends_on and w.ends_on >= p.starts_on) as for_own_group) a on true
            %s""".formatted(FitRules.RECOGNITIONS, AlsoFor.JOINED);

    static final String COLUMNS = """
            p.title, p.description, p.tasks, p.work_processes, p.requirements, p.minimum_age, p.needs_vog, p.crebo, p.also_crebos, also_names, also_recognised, p.leerweg, p.starts_on, p.ends_on,
            p.days_per_week, p.capacity, p.capacity - p.taken as room, p.compensation_cents, p.lat, p.lon,
            p.company_id, c.name as company_name, c.town as company_town, c.size as company_size, c.leerbedrijf_id, serves(n, p.starts_on) as recognised,
            o.name as programme_name, concat_ws(' ', t.first_name, t.infix, t.last_name) as trainer_name, r.average, r.ratings, applied, for_own_group
            """;

    private final MessageSource texts;
    private final int ratingsShownFrom;

    PlaceLines(MessageSource texts, @Value("${matching.ratings-shown-to-students-from}") int ratingsShownFrom) {
        this.texts = texts;
        this.ratingsShownFrom = ratingsShownFrom;
    }

    PlaceLine line(ResultSet row, Seeker seeker, boolean hasMiddle) throws SQLException {
        FitRules.Facts facts = facts(row);
        List<Reason> reasons = FitRules.reasons(seeker, facts).stream()
                .map(code -> new Reason(code, text(code)))
                .toList();
        return new PlaceLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                company(row, seeker),
                row.getString("company_town"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                hasMiddle ? Math.round(row.getDouble("distance") * 10) / 10d : null,
                facts.crebo(),
                Objects.requireNonNullElse(row.getString("programme_name"), ""),
                AlsoFor.of(row),
                facts.leerweg(),
                facts.startsOn(),
                facts.endsOn(),
                row.getInt("days_per_week"),
                row.getInt("capacity"),
                facts.room(),
                row.getObject("compensation_cents", Integer.class),
                new Fit(reasons.isEmpty(), reasons, barrier(reasons, row.getBoolean("for_own_group"))),
                row.getBoolean("applied"),
                row.getString("description"),
                row.getString("tasks"),
                List.of(AlsoFor.texts(row, "work_processes")),
                row.getString("requirements"),
                facts.minimumAge(),
                row.getBoolean("needs_vog"),
                row.getString("trainer_name"),
                row.getString("leerbedrijf_id"));
    }

    private static @Nullable Reason barrier(List<Reason> reasons, boolean forOwnGroup) {
        return reasons.stream()
                .filter(each -> FitRules.bars(each.code(), forOwnGroup))
                .findFirst()
                .orElse(null);
    }

    private static FitRules.Facts facts(ResultSet row) throws SQLException {
        return new FitRules.Facts(
                row.getString("crebo"),
                List.of(AlsoFor.texts(row, "also_crebos")),
                row.getString("leerweg"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("room"),
                row.getObject("minimum_age", Integer.class),
                row.getObject("recognised", Boolean.class));
    }

    private CompanyOfPlace company(ResultSet row, Seeker seeker) throws SQLException {
        return new CompanyOfPlace(
                row.getObject("company_id", UUID.class),
                row.getString("company_name"),
                row.getString("company_town"),
                row.getString("company_size"),
                row.getObject("recognised", Boolean.class),
                rating(row, seeker));
    }

    /** A single voice could be recognised, so students see ratings only from a few on. */
    private @Nullable Rating rating(ResultSet row, Seeker seeker) throws SQLException {
        int count = row.getInt("ratings");
        boolean shown = count > 0 && (seeker.seesEveryRating() || count >= ratingsShownFrom);
        return shown ? new Rating(row.getDouble("average"), count) : null;
    }

    private String text(String code) {
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}

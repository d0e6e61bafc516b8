package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.places.Fitting.FittingStudent;
import nl.stagerocs.matching.places.Fitting.Misfit;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who could go to a place: the students of a supervisor who have none. */
@Repository
class Candidates {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final MessageSource texts;

    Candidates(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<FittingStudent> of(UUID supervisor, PlaceLine place) {
        return jdbc.sql("""
                        select s.id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name,
                               p.crebo, p.leerweg, g.starts_on, g.ends_on, s.birth_date, s.transport, serves(n, :startsOn) as recognised,
                               round(kilometres(s.lat, s.lon, :lat, :lon)::numeric, 1)::float8 as distance_km,
                               exists (select from applications a where a.student_id = s.id and a.place_id = :place
                                       and a.state in ('SUBMITTED', 'INVITED', 'ACCEPTED')) as applied
                        from students s join groups_now g on g.id = s.group_id join programmes p on p.id = g.programme_id
                        left join recognitions n on n.company_id = :company and n.crebo = crebo_that_counts(p.crebo, :crebo, :also)
                        where s.supervisor_id = :supervisor and s.left_on is null
                          and not exists (select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= g.starts_on)
                        order by p.leerweg = :leerweg and (p.crebo = :crebo or p.crebo = any (:also)) desc, distance_km nulls last, s.last_name, s.id
                        limit\s""" + MOST)
                .param("supervisor", supervisor)
                .param("place", place.id())
                .param("startsOn", place.startsOn())
                .param("lat", place.lat())
                .param("lon", place.lon())
                .param("company", place.company().id())
                .param("crebo", place.crebo())
                .param("also", alsoCrebos(place).toArray(String[]::new))
                .param("leerweg", place.leerweg())
                .query((row, index) -> fitting(row, place))
                .list();
    }

    /** What is a draft or withdrawn is not there for who looks for students. */
    void refuseUnlessOffered(UUID place) {
        boolean offered = jdbc.sql("select exists (select from places where id = ? and state = 'OFFERED')")
                .param(place)
                .query(Boolean.class)
                .single();
        if (!offered) {
            throw Refusal.notFound();
        }
    }

    private FittingStudent fitting(ResultSet row, PlaceLine place) throws SQLException {
        UUID student = row.getObject("id", UUID.class);
        var seeker = new Seeker(
                student,
                row.getString("crebo"),
                row.getString("leerweg"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getDate("birth_date").toLocalDate(),
                null,
                false);
        var facts = new FitRules.Facts(
                place.crebo(),
                alsoCrebos(place),
                place.leerweg(),
                place.startsOn(),
                place.endsOn(),
                place.room(),
                place.minimumAge(),
                row.getObject("recognised", Boolean.class));
        return new FittingStudent(
                student,
                row.getString("name"),
                row.getString("group_name"),
                row.getObject("distance_km", Double.class),
                row.getString("transport"),
                row.getBoolean("applied"),
                FitRules.reasons(seeker, facts).stream()
                        .map(code -> new Misfit(code, text(code)))
                        .toList());
    }

    private static List<String> alsoCrebos(PlaceLine place) {
        return place.also().stream().map(AlsoFor::crebo).toList();
    }

    private String text(String code) {
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}

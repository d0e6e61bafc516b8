package nl.stagerocs.matching.shortlists;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.places.Fitting;
import nl.stagerocs.matching.places.Fitting.Misfit;
import nl.stagerocs.matching.shortlists.ShortlistView.Choice;
import nl.stagerocs.matching.shortlists.ShortlistView.Period;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads shortlists with what a student needs to choose by. */
@Repository
class ShortlistReader {

    private final Fitting fitting;
    private final JdbcClient jdbc;

    ShortlistReader(Fitting fitting, JdbcClient jdbc) {
        this.fitting = fitting;
        this.jdbc = jdbc;
    }

    ShortlistView of(UUID student) {
        Period period = period(student);
        long version = jdbc.sql("select version from shortlists where student_id = ? and period_id = ?")
                .params(student, period.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new ShortlistView(period, version, isOpen(student), ChangeShortlist.MOST, choices(student, period.id()));
    }

    private Period period(UUID student) {
        return jdbc.sql("""
                        select g.period_id as id, g.period_name as name, g.starts_on, g.ends_on
                        from students s join groups_now g on g.id = s.group_id where s.id = ? and s.left_on is null""").param(student).query(Period.class).optional().orElseThrow(Refusal::notFound);
    }

    private List<Choice> choices(UUID student, UUID period) {
        return jdbc.sql("""
                        select p.id as place_id, p.title, c.name as company_name, c.town, p.capacity - p.taken as room,
                               (select count(*) from shortlists o where o.school_id = l.school_id and o.places[1] = p.id and o.student_id <> l.student_id
                                and o.period_id in (select period_id from groups_now)) as first_choices,
                               round(kilometres(p.lat, p.lon, s.lat, s.lon)::numeric, 1) as distance_km, null::text as misfit
                        from shortlists l cross join unnest(l.places) with ordinality as wish (place_id, number)
                        join places p on p.id = wish.place_id join companies c on c.id = p.company_id join students s on s.id = l.student_id
                        where l.student_id = ? and l.period_id = ? order by wish.number""").params(student, period).query(Choice.class).list().stream()
                .map(each -> each.with(fitting.misfitForGood(each.placeId(), student)
                        .map(Misfit::message)
                        .orElse(null)))
                .toList();
    }

    /** How many others have a place as their first choice now. */
    int firstChoices(UUID place, UUID student) {
        return jdbc.sql("""
                        select count(*) from shortlists o join places p on p.school_id = o.school_id and p.id = o.places[1]
                        where p.id = ? and o.student_id <> ? and o.period_id in (select period_id from groups_now)""").params(place, student).query(Integer.class).single();
    }

    /** A list stands still while a distribution of the group goes on. */
    boolean isOpen(UUID student) {
        return jdbc.sql("""
                        select not exists (select from allocation_rounds r join students s on r.groups @> array[s.group_id]
                                           where s.id = ? and r.state in ('PREPARED', 'COMPARED'))""").param(student).query(Boolean.class).single();
    }
}

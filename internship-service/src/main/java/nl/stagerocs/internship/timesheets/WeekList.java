package nl.stagerocs.internship.timesheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.timesheets.WeekView.DayView;
import nl.stagerocs.internship.timesheets.WeekView.May;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Weeks for reading: three queries, however many weeks. */
@Repository
class WeekList {

    private final JdbcClient jdbc;

    WeekList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String week,
            LocalDate startsOn,
            String state,
            long version,
            @Nullable String reason,
            int totalMinutes) {}

    private record Names(String studentName, String companyName) {}

    List<WeekView> between(Internship internship, IsoWeek first, IsoWeek last, Caller caller) {
        List<IsoWeek> weeks = IsoWeek.between(first, last);
        Map<String, Row> rows =
                jdbc.sql("""
                        select id, week, starts_on, state, version, reason, total_minutes from weeks
                        where internship_id = ? and starts_on between ? and ?""").params(internship.id(), first.monday(), last.monday()).query(Row.class).list().stream()
                        .collect(Collectors.toMap(Row::week, Function.identity()));
        Map<IsoWeek, List<DayView>> days =
                days(internship.id(), first.monday(), last.monday().plusDays(6));
        Names names = names(internship.id());
        return weeks.stream()
                .map(week -> view(
                        internship, week, rows.get(week.toString()), days.getOrDefault(week, List.of()), names, caller))
                .toList();
    }

    WeekView one(Internship internship, IsoWeek week, Caller caller) {
        return between(internship, week, week, caller).getFirst();
    }

    /** The internship and the week that a week's id stands for. */
    Found find(UUID id) {
        return jdbc.sql("select internship_id, starts_on from weeks where id = ?")
                .param(id)
                .query(Found.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    record Found(UUID internshipId, LocalDate startsOn) {}

    /** The last worked day with times, which most days resemble. */
    @Nullable
    DayView usual(UUID internship) {
        return jdbc.sql("""
                        select date, kind, minutes, starts_at, ends_at, break_minutes, note from days
                        where internship_id = ? and kind = 'WORKED' order by date desc limit 1""").param(internship).query(DayView.class).optional().orElse(null);
    }

    private Map<IsoWeek, List<DayView>> days(UUID internship, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select date, kind, minutes, starts_at, ends_at, break_minutes, note from days
                        where internship_id = ? and date between ? and ? order by date""").params(internship, from, until).query(DayView.class).list().stream()
                .collect(Collectors.groupingBy(each -> IsoWeek.of(each.date())));
    }

    private Names names(UUID internship) {
        return jdbc.sql("""
                        select coalesce(s.name, '') as student_name, i.company_name from internships i
                        left join students s on s.id = i.student_id where i.id = ?""").param(internship).query(Names.class).single();
    }

    private static WeekView view(
            Internship internship, IsoWeek week, @Nullable Row row, List<DayView> days, Names names, Caller caller) {
        String state = row == null ? "OPEN" : row.state();
        boolean student = caller.personId().equals(internship.studentId());
        boolean trainer = caller.personId().equals(internship.trainerId());
        boolean open = Week.State.valueOf(state).isOpen();
        return new WeekView(
                row == null ? null : row.id(),
                internship.id(),
                week.toString(),
                week.monday(),
                state,
                row == null ? 0 : row.version(),
                row == null ? null : row.reason(),
                names.studentName(),
                names.companyName(),
                days.stream().mapToInt(DayView::minutes).sum(),
                days,
                new May(student && open, student && open && !days.isEmpty(), trainer && state.equals("SUBMITTED")));
    }
}

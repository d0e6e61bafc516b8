package nl.stagerocs.internship.timesheets;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;

/** A week of ISO 8601, such as 2026-W47; it begins on Monday. */
record IsoWeek(LocalDate monday) {

    /** Three years: the longest internship (BBL) and some. */
    private static final int MOST_WEEKS = 160;

    static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(DayOfWeek.MONDAY));
    }

    /** Reads 2026-W47; refused, with the field, when there is no such week. */
    static IsoWeek parse(String field, String text) {
        try {
            return new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException e) {
            throw Refusal.field(field, "week-format");
        }
    }

    /** All weeks from one to another, both included; refused when there are more than one look needs. */
    static List<IsoWeek> between(IsoWeek first, IsoWeek last) {
        if (last.monday().isAfter(first.monday().plusWeeks(MOST_WEEKS))) {
            throw Refusal.field("to", "weeks-too-many", MOST_WEEKS);
        }
        return Stream.iterate(first.monday(), each -> !each.isAfter(last.monday()), each -> each.plusWeeks(1))
                .map(IsoWeek::new)
                .toList();
    }

    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

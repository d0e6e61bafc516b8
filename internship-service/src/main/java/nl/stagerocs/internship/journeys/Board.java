package nl.stagerocs.internship.journeys;

import java.util.List;
import java.util.function.Predicate;

/** A group's five questions as figures, and a row per student (X8). */
record Board(String groupName, Figures figures, List<JourneyView> rows) {

    record Figures(Figure place, Figure contract, Figure hours, Figure report, Figure assessed) {}

    /** @param done how many of the total */
    record Figure(int done, int total) {}

    static Board of(List<JourneyView> rows) {
        Predicate<JourneyView> placed = row -> row.internshipId() != null;
        Predicate<JourneyView> signed =
                placed.and(row -> row.phases().get(1).state() == JourneyView.PhaseState.State.DONE);
        int withPlace = count(rows, placed);
        int withContract = count(rows, signed);
        return new Board(
                rows.getFirst().groupName(),
                new Figures(
                        new Figure(withPlace, rows.size()),
                        new Figure(withContract, withPlace),
                        new Figure(count(rows, signed.and(row -> row.loggedMinutes() > 0)), withContract),
                        new Figure(count(rows, signed.and(Board::reported)), withContract),
                        new Figure(count(rows, signed.and(row -> row.result() != null)), withContract)),
                rows);
    }

    private static boolean reported(JourneyView row) {
        return Step.valueOf(row.step()).compareTo(Step.HAND_IN_REPORT) > 0;
    }

    private static int count(List<JourneyView> rows, Predicate<JourneyView> condition) {
        return (int) rows.stream().filter(condition).count();
    }
}

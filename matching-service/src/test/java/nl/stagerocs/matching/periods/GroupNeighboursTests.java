package nl.stagerocs.matching.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.periods.GroupNeighbours.Pair;
import org.junit.jupiter.api.Test;

class GroupNeighboursTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    /** MZ2B does A, B and C, each of four weeks, one after the other. */
    private static final GroupNeighbours MZ2B = new GroupNeighbours(List.of(
            pair("A", 0, "B", 4),
            pair("A", 0, "C", 8),
            pair("B", 4, "A", 0),
            pair("B", 4, "C", 8),
            pair("C", 8, "A", 0),
            pair("C", 8, "B", 4)));

    private static Pair pair(String name, int week, String other, int otherWeek) {
        return new Pair(name, first(week), last(week), null, other, first(otherWeek), last(otherWeek), null, "MZ2B");
    }

    private static LocalDate first(int week) {
        return MONDAY.plusWeeks(week);
    }

    private static LocalDate last(int week) {
        return first(week + 4).minusDays(1);
    }

    private static PeriodTerms row(String name, int week) {
        return row(name, first(week), last(week));
    }

    private static PeriodTerms row(String name, LocalDate from, LocalDate until) {
        return new PeriodTerms(name, from, until, 9600, 4, null, null, null, null);
    }

    @Test
    void refusesToMoveOntoWhatStands() {
        assertThat(MZ2B.clashes(List.of(row("B", 7))))
                .containsExactly(new Clash("B", "tot", "cell-period-meets", List.of("C", "MZ2B")));
        assertThat(MZ2B.clashes(List.of(row("B", 1))))
                .containsExactly(new Clash("B", "van", "cell-period-meets", List.of("A", "MZ2B")));
    }

    @Test
    void countsTheLastDay() {
        assertThat(MZ2B.clashes(List.of(row("A", first(0), last(0))))).isEmpty();
        assertThat(MZ2B.clashes(List.of(row("A", first(0), first(4)))))
                .extracting(Clash::key)
                .containsExactly("A");
    }

    @Test
    void refusesRowsThatMeetInWhateverOrder() {
        assertThat(MZ2B.clashes(List.of(row("A", 20), row("B", 22))))
                .extracting(Clash::key, Clash::column)
                .containsExactlyInAnyOrder(tuple("A", "tot"), tuple("B", "van"));
        assertThat(MZ2B.clashes(List.of(row("B", 22), row("A", 20))))
                .extracting(Clash::key)
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void letsInternshipsTakeEachOthersDays() {
        assertThat(MZ2B.clashes(List.of(row("A", 4), row("B", 0)))).isEmpty();
    }

    @Test
    void refusesWhoCountedOnTheDaysOfOneThatStays() {
        assertThat(MZ2B.clashes(List.of(row("A", 4), row("B", 9))))
                .extracting(Clash::key)
                .containsExactly("B", "A");
    }

    @Test
    void refusesToSearchForTheNextBeforeTheOneHasBegun() {
        assertThat(MZ2B.clashes(List.of(searched("C", 8, first(4))))).isEmpty();
        assertThat(MZ2B.clashes(List.of(searched("C", 8, first(4).minusDays(1)))))
                .extracting(Clash::key, Clash::column, Clash::code)
                .containsExactly(tuple("C", "zoeken vanaf", "period-search-early"));
    }

    @Test
    void refusesToBeginAfterTheNextIsSearchedFor() {
        assertThat(MZ2B.clashes(List.of(row("B", first(5), last(4)), searched("C", 9, first(4)))))
                .extracting(Clash::key, Clash::column, Clash::code)
                .containsExactlyInAnyOrder(
                        tuple("B", "van", "period-next-searched"), tuple("C", "zoeken vanaf", "period-search-early"));
    }

    private static PeriodTerms searched(String name, int week, LocalDate from) {
        return new PeriodTerms(name, first(week), last(week), 9600, 4, from, null, null, null);
    }

    @Test
    void leavesRowsThatDoNotMove() {
        var meeting = new GroupNeighbours(List.of(pair("A", 0, "B", 2), pair("B", 2, "A", 0)));

        assertThat(meeting.clashes(List.of(row("A", 0), row("B", 2)))).isEmpty();
        assertThat(MZ2B.clashes(List.of(row("D", 1)))).isEmpty();
    }
}

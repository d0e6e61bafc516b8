package nl.stagerocs.internship.journeys;

import static nl.stagerocs.internship.journeys.Known.TODAY;
import static nl.stagerocs.internship.journeys.Known.searching;
import static nl.stagerocs.internship.journeys.Known.signed;
import static nl.stagerocs.internship.journeys.Known.worked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.stagerocs.internship.journeys.Board.AssessmentState;
import nl.stagerocs.internship.journeys.Board.ContractState;
import nl.stagerocs.internship.journeys.Board.Figure;
import nl.stagerocs.internship.journeys.Board.PlaceState;
import nl.stagerocs.internship.journeys.Board.ReportState;
import org.junit.jupiter.api.Test;

class BoardTests {

    @Test
    void answersTheFiveQuestions() {
        Board board = board(
                searching(),
                searching().applied(),
                searching().proposed().approved(),
                signed().from(TODAY.plusDays(1), TODAY.plusWeeks(20)),
                signed(),
                signed().logged(480, TODAY.minusWeeks(2)),
                worked().reported(),
                worked().reported().advised().assessed("ONVOLDOENDE"),
                worked().reported().advised().assessed("GOED"));

        assertThat(board.figures())
                .isEqualTo(new Board.Figures(
                        new Figure(7, 9), new Figure(6, 7), new Figure(4, 5), new Figure(2, 6), new Figure(1, 6)));
        assertThat(board.rows()).hasSize(9);
        assertThat(board.group().name()).isEqualTo("MZ2B");
    }

    @Test
    void marksWhoLoggedNothingForTwoWeeks() {
        assertThat(quiet(signed().logged(480, TODAY.minusDays(14)))).isFalse();
        assertThat(quiet(signed().logged(480, TODAY.minusDays(15)))).isTrue();
        assertThat(quiet(signed().from(TODAY.minusDays(15), TODAY.plusWeeks(9))))
                .isTrue();
        assertThat(quiet(signed().from(TODAY.minusDays(14), TODAY.plusWeeks(9))))
                .isFalse();
        assertThat(quiet(signed().logged(38_400, TODAY.minusDays(30)))).isFalse();
        assertThat(quiet(signed().logged(480, TODAY.minusDays(30)).reported())).isFalse();
        assertThat(quiet(searching())).isFalse();
    }

    @Test
    void namesTheStateOfEachQuestion() {
        assertThat(row(searching()).place().state()).isEqualTo(PlaceState.SEARCHING);
        assertThat(row(searching().applied()).place().state()).isEqualTo(PlaceState.APPLIED);
        assertThat(row(searching().proposed()).place().state()).isEqualTo(PlaceState.PROPOSED);
        assertThat(row(searching().proposed().rejected()).place().state()).isEqualTo(PlaceState.SEARCHING);
        assertThat(contract(searching().proposed().approved())).isEqualTo(ContractState.NONE);
        assertThat(contract(searching().proposed().approved().turn(true))).isEqualTo(ContractState.SIGNING);
        assertThat(contract(searching().proposed().approved().turn(true).questioned()))
                .isEqualTo(ContractState.QUESTIONED);
        assertThat(contract(searching()
                        .proposed()
                        .approved()
                        .turn(true)
                        .questioned()
                        .turn(false)))
                .isEqualTo(ContractState.SIGNING);
        assertThat(contract(signed())).isEqualTo(ContractState.SIGNED);
        assertThat(row(worked()).report().state()).isEqualTo(ReportState.NONE);
        assertThat(row(worked().reported()).report().state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(row(worked().reported().advised()).report().state()).isEqualTo(ReportState.ADVISED);
        Board.Row insufficient = row(worked().reported().advised().assessed("ONVOLDOENDE"));
        assertThat(insufficient.assessment())
                .isEqualTo(new Board.AssessmentCell(AssessmentState.INSUFFICIENT, "ONVOLDOENDE"));
        assertThat(insufficient.report().state()).isEqualTo(ReportState.NONE);
        assertThat(row(worked().reported().advised().assessed("GOED"))
                        .assessment()
                        .state())
                .isEqualTo(AssessmentState.COMPLETED);
    }

    private static ContractState contract(Known known) {
        return row(known).contract().state();
    }

    private static boolean quiet(Known known) {
        return row(known).hours().quiet();
    }

    private static Board.Row row(Known known) {
        return BoardRows.of(known.facts(), TODAY);
    }

    private static Board board(Known... students) {
        return Board.of(Stream.of(students).map(Known::facts).toList(), TODAY);
    }
}

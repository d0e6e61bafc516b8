package nl.stagerocs.internship.journeys;

import java.time.LocalDate;
import java.util.Objects;
import nl.stagerocs.internship.journeys.Board.AssessmentCell;
import nl.stagerocs.internship.journeys.Board.AssessmentState;
import nl.stagerocs.internship.journeys.Board.Cell;
import nl.stagerocs.internship.journeys.Board.ComingCell;
import nl.stagerocs.internship.journeys.Board.ContractState;
import nl.stagerocs.internship.journeys.Board.HoursCell;
import nl.stagerocs.internship.journeys.Board.PlaceState;
import nl.stagerocs.internship.journeys.Board.ReportState;
import org.jspecify.annotations.Nullable;

/** Reads a student's facts into a row of the board. */
final class BoardRows {

    private static final int QUIET_WEEKS = 2;

    private BoardRows() {}

    static Board.Row of(JourneyFacts facts, LocalDate today) {
        Step step = JourneySteps.of(facts, today);
        return new Board.Row(
                facts.student().studentId(),
                facts.student().name(),
                facts.search().isPlaced() ? facts.search().placementId() : null,
                facts.contract().agreementId(),
                facts.search().isRejected() ? null : facts.search().companyName(),
                step.phase(),
                step,
                new Cell<>(place(facts.search())),
                coming(facts),
                new Cell<>(contract(facts.contract())),
                hours(facts, today),
                new Cell<>(report(facts.evaluation())),
                new AssessmentCell(
                        assessment(facts.evaluation()), facts.evaluation().result()),
                step.waitingFor(),
                JourneySteps.since(step, facts));
    }

    /** The first day has come. */
    static boolean hasBegun(JourneyFacts facts, LocalDate today) {
        LocalDate start = facts.hours().startsOn();
        return start != null && !today.isBefore(start);
    }

    static boolean isQuiet(JourneyFacts facts, LocalDate today) {
        JourneyFacts.Hours hours = facts.hours();
        if (facts.contract().signedAt() == null || !hasBegun(facts, today) || hours.isDone(today) || hasReport(facts)) {
            return false;
        }
        LocalDate last = hours.lastLoggedOn() == null ? hours.startsOn() : hours.lastLoggedOn();
        return Objects.requireNonNull(last).isBefore(today.minusWeeks(QUIET_WEEKS));
    }

    static boolean hasReport(JourneyFacts facts) {
        return facts.evaluation().isReported() || facts.evaluation().completedAt() != null;
    }

    private static PlaceState place(JourneyFacts.Search search) {
        if (search.isPlaced()) {
            return PlaceState.PLACED;
        }
        if (search.isProposed()) {
            return PlaceState.PROPOSED;
        }
        return applied(search);
    }

    private static @Nullable ComingCell coming(JourneyFacts facts) {
        JourneyFacts.Coming coming = facts.coming();
        if (coming.coming() == null) {
            return null;
        }
        PlaceState found = coming.isProposed() ? PlaceState.PROPOSED : applied(facts.search());
        return new ComingCell(coming.isPlaced() ? PlaceState.PLACED : found, coming.comingCompany());
    }

    private static PlaceState applied(JourneyFacts.Search search) {
        return search.openApplications() > 0 ? PlaceState.APPLIED : PlaceState.SEARCHING;
    }

    private static ContractState contract(JourneyFacts.Contract contract) {
        if (contract.signedAt() != null) {
            return ContractState.SIGNED;
        }
        if (contract.isQuestioned()) {
            return ContractState.QUESTIONED;
        }
        if (contract.turnAt() != null) {
            return ContractState.SIGNING;
        }
        return contract.agreementId() == null ? ContractState.NONE : ContractState.PREPARED;
    }

    private static HoursCell hours(JourneyFacts facts, LocalDate today) {
        JourneyFacts.Hours hours = facts.hours();
        return new HoursCell(
                hours.approvedMinutes(),
                hours.loggedMinutes(),
                hours.requiredMinutes(),
                hours.lastLoggedOn(),
                isQuiet(facts, today));
    }

    private static ReportState report(JourneyFacts.Evaluation evaluation) {
        if (evaluation.completedAt() != null || evaluation.isAdvised()) {
            return ReportState.ADVISED;
        }
        return evaluation.isReported() ? ReportState.SUBMITTED : ReportState.NONE;
    }

    private static AssessmentState assessment(JourneyFacts.Evaluation evaluation) {
        if (evaluation.completedAt() != null) {
            return AssessmentState.COMPLETED;
        }
        return evaluation.isAssessed() ? AssessmentState.INSUFFICIENT : AssessmentState.NONE;
    }
}

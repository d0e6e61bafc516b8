package nl.stagerocs.internship.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.stagerocs.internship.journeys.Step.Phase;
import nl.stagerocs.internship.journeys.Step.Waiting;
import org.jspecify.annotations.Nullable;

/** A group's five questions as figures, and a row per student. */
record Board(Group group, Figures figures, List<Row> rows) {

    record Group(UUID id, String name, String programmeName) {}

    record Figures(Figure place, Figure contract, Figure hours, Figure report, Figure assessed) {}

    /** @param done how many of the total */
    record Figure(int done, int total) {}

    /** The place at the internship that the group searches for now, of who is still at another one. */
    record ComingCell(PlaceState state, @Nullable String companyName) {}

    /** @param since when the fact came that brought the student to the step */
    record Row(
            UUID studentId,
            String name,
            @Nullable UUID internshipId,
            @Nullable UUID agreementId,
            @Nullable String companyName,
            Phase phase,
            Step step,
            Cell<PlaceState> place,
            @Nullable ComingCell coming,
            Cell<ContractState> contract,
            HoursCell hours,
            Cell<ReportState> report,
            AssessmentCell assessment,
            Waiting waitingFor,
            Instant since) {}

    record Cell<S>(S state) {}

    /** @param quiet the internship runs, and for two weeks no day was logged */
    record HoursCell(
            int approvedMinutes,
            int loggedMinutes,
            int requiredMinutes,
            @Nullable LocalDate lastLoggedOn,
            boolean quiet) {}

    record AssessmentCell(AssessmentState state, @Nullable String result) {}

    enum PlaceState {
        SEARCHING,
        APPLIED,
        PROPOSED,
        PLACED
    }

    enum ContractState {
        NONE,
        PREPARED,
        SIGNING,
        QUESTIONED,
        SIGNED
    }

    enum ReportState {
        NONE,
        SUBMITTED,
        ADVISED
    }

    enum AssessmentState {
        NONE,
        INSUFFICIENT,
        COMPLETED
    }

    /** A board of at least one student. */
    static Board of(List<JourneyFacts> students, LocalDate today) {
        JourneyFacts.Student any = students.getFirst().student();
        return new Board(
                new Group(any.groupId(), any.groupName(), any.programmeName()),
                figures(students, today),
                students.stream().map(each -> BoardRows.of(each, today)).toList());
    }

    private static Figures figures(List<JourneyFacts> students, LocalDate today) {
        Predicate<JourneyFacts> placed = each -> each.search().isPlaced();
        Predicate<JourneyFacts> signed = placed.and(each -> each.contract().signedAt() != null);
        Predicate<JourneyFacts> begun = signed.and(each -> BoardRows.hasBegun(each, today));
        int withPlace = count(students, placed);
        int withContract = count(students, signed);
        return new Figures(
                new Figure(withPlace, students.size()),
                new Figure(withContract, withPlace),
                new Figure(count(students, begun.and(each -> !BoardRows.isQuiet(each, today))), count(students, begun)),
                new Figure(count(students, signed.and(BoardRows::hasReport)), withContract),
                new Figure(count(students, signed.and(each -> each.evaluation().completedAt() != null)), withContract));
    }

    private static int count(List<JourneyFacts> students, Predicate<JourneyFacts> condition) {
        return (int) students.stream().filter(condition).count();
    }
}

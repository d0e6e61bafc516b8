package nl.stagerocs.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stagerocs.platform.testing.EventsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every event that is heard reads from its published sample, whole, also with a field that came later. */
class ConsumedEventsTests {

    private static final Map<Class<? extends Record>, List<String>> HEARD = Map.ofEntries(
            Map.entry(RosterSubscription.Student.class, List.of("StudentEnrolled", "StudentChanged")),
            Map.entry(RosterSubscription.Left.class, List.of("StudentLeft", "StaffMemberLeft", "TrainerLeft")),
            Map.entry(RosterSubscription.StaffMember.class, List.of("StaffMemberRegistered")),
            Map.entry(RosterSubscription.Trainer.class, List.of("TrainerRegistered")),
            Map.entry(Subjects.Place.class, List.of("PlacePublished", "PlaceChanged")),
            Map.entry(Subjects.Placement.class, List.of("PlacementProposed", "PlacementApproved")),
            Map.entry(MatchingTasks.PublishedAllocation.class, List.of("AllocationPublished")),
            Map.entry(MatchingTasks.RejectedPlacement.class, List.of("PlacementRejected")),
            Map.entry(MatchingTasks.EndedPlacement.class, List.of("PlacementEnded")),
            Map.entry(
                    MatchingTasks.Application.class,
                    List.of(
                            "ApplicationSubmitted",
                            "ApplicationAccepted",
                            "ApplicationRejected",
                            "ApplicationWithdrawn",
                            "ApplicationInvited",
                            "InvitationAnswered",
                            "ApplicationExpired")),
            Map.entry(ProposalTasks.Proposed.class, List.of("OwnPlaceProposed")),
            Map.entry(
                    ProposalTasks.Answer.class,
                    List.of("OwnPlaceQuestioned", "OwnPlaceApproved", "OwnPlaceRejected", "OwnPlaceWithdrawn")),
            Map.entry(MatchingTasks.WithdrawnPlace.class, List.of("PlaceWithdrawn")),
            Map.entry(SuggestionTasks.Suggested.class, List.of("PlaceSuggested")),
            Map.entry(RecognitionTasks.Lapsed.class, List.of("RecognitionLapsed")),
            Map.entry(RecognitionTasks.Settled.class, List.of("RecognitionSettled")),
            Map.entry(DeadlineTasks.Near.class, List.of("DeadlineNear")),
            Map.entry(DeadlineTasks.Met.class, List.of("DeadlineMet")),
            Map.entry(SuggestionTasks.Answered.class, List.of("SuggestionAnswered")),
            Map.entry(
                    ContractTasks.Agreement.class,
                    List.of("AgreementPrepared", "AgreementSigned", "AgreementWithdrawn")),
            Map.entry(ContractTasks.Turn.class, List.of("AgreementReadyToSign", "AgreementSignedByParty")),
            Map.entry(ContractTasks.Question.class, List.of("AgreementQuestioned")),
            Map.entry(ContractTasks.Filed.class, List.of("AgreementFiled")),
            Map.entry(InternshipTasks.Week.class, List.of("HoursSubmitted", "HoursApproved", "HoursRejected")),
            Map.entry(EvaluationTasks.Evaluation.class, List.of("FinalReportSubmitted", "FinalReportAssessed")),
            Map.entry(EvaluationTasks.Assessed.class, List.of("StudentAssessed")),
            Map.entry(EvaluationTasks.Rated.class, List.of("CompanyRated")));

    @TestFactory
    Stream<DynamicTest> readsTheSample() {
        return HEARD.entrySet().stream()
                .flatMap(heard -> heard.getValue().stream()
                        .map(event -> DynamicTest.dynamicTest(event, () -> readsWhole(event, heard.getKey()))));
    }

    private static void readsWhole(String event, Class<? extends Record> wire) throws ReflectiveOperationException {
        Record read = EventsContract.sample(event + ".v1", wire);

        for (RecordComponent field : wire.getRecordComponents()) {
            if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                var accessor = field.getAccessor();
                accessor.setAccessible(true);
                assertThat(accessor.invoke(read)).as(field.getName()).isNotNull();
            }
        }
    }
}

package nl.stagerocs.matching.messaging;

import java.util.stream.Stream;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written with every field filled; the flows' tests hear the same events with what is really in them. */
class EventsOutContractTests {

    static Stream<Class<? extends Record>> events() {
        return Stream.of(
                StudentEnrolled.class,
                StudentChanged.class,
                StudentLeft.class,
                StaffMemberRegistered.class,
                StaffMemberLeft.class,
                TrainerRegistered.class,
                TrainerLeft.class,
                SupervisorAssigned.class,
                GroupPlanned.class,
                PlacePublished.class,
                PlaceChanged.class,
                PlaceWithdrawn.class,
                ApplicationSubmitted.class,
                ApplicationAccepted.class,
                ApplicationRejected.class,
                ApplicationWithdrawn.class,
                ApplicationInvited.class,
                InvitationAnswered.class,
                ApplicationExpired.class,
                OwnPlaceProposed.class,
                OwnPlaceQuestioned.class,
                OwnPlaceApproved.class,
                OwnPlaceRejected.class,
                OwnPlaceWithdrawn.class,
                PlacementProposed.class,
                PlacementApproved.class,
                PlacementRejected.class,
                PlacementEnded.class,
                PlacementDeadlineMoved.class,
                AllocationPublished.class,
                PlaceSuggested.class,
                SuggestionAnswered.class,
                RecognitionLapsed.class,
                RecognitionSettled.class,
                DeadlineNear.class,
                DeadlineMet.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatIsPublished(Class<? extends Record> wire) {
        EventsContract.assertPublished(EventsContract.sample(wire.getSimpleName() + ".v1", wire));
    }
}

package nl.stagerocs.internship.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.stagerocs.internship.internships.Agreed;
import nl.stagerocs.internship.internships.Placed;
import nl.stagerocs.internship.journeys.GroupPlans;
import nl.stagerocs.internship.people.People;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventsInContractTests {

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("StudentEnrolled.v1", People.Student.class),
                Arguments.of("StudentChanged.v1", People.Student.class),
                Arguments.of("StudentLeft.v1", RosterSubscription.Left.class),
                Arguments.of("StaffMemberRegistered.v1", People.Person.class),
                Arguments.of("StaffMemberLeft.v1", People.Person.class),
                Arguments.of("TrainerRegistered.v1", People.Person.class),
                Arguments.of("TrainerLeft.v1", People.Person.class),
                Arguments.of("SupervisorAssigned.v1", RosterSubscription.Assigned.class),
                Arguments.of("GroupPlanned.v1", GroupPlans.Plan.class),
                Arguments.of("ApplicationSubmitted.v1", JourneySubscriptions.Application.class),
                Arguments.of("ApplicationInvited.v1", JourneySubscriptions.Application.class),
                Arguments.of("InvitationAnswered.v1", JourneySubscriptions.Answered.class),
                Arguments.of("ApplicationAccepted.v1", JourneySubscriptions.Accepted.class),
                Arguments.of("ApplicationRejected.v1", JourneySubscriptions.Application.class),
                Arguments.of("ApplicationWithdrawn.v1", JourneySubscriptions.Application.class),
                Arguments.of("ApplicationExpired.v1", JourneySubscriptions.Application.class),
                Arguments.of("PlacementProposed.v1", Placed.class),
                Arguments.of("PlacementApproved.v1", Placed.class),
                Arguments.of("PlacementRejected.v1", JourneySubscriptions.Rejected.class),
                Arguments.of("PlacementEnded.v1", JourneySubscriptions.Ended.class),
                Arguments.of("AgreementPrepared.v1", JourneySubscriptions.Agreement.class),
                Arguments.of("AgreementQuestioned.v1", JourneySubscriptions.Agreement.class),
                Arguments.of("AgreementReadyToSign.v1", JourneySubscriptions.Asked.class),
                Arguments.of("AgreementSignedByParty.v1", JourneySubscriptions.Signature.class),
                Arguments.of("AgreementSigned.v1", Agreed.class),
                Arguments.of("FinalReportSubmitted.v1", JourneySubscriptions.Evaluation.class),
                Arguments.of("FinalReportAssessed.v1", JourneySubscriptions.Evaluation.class),
                Arguments.of("StudentAssessed.v1", JourneySubscriptions.Assessed.class),
                Arguments.of("InternshipCompleted.v1", JourneySubscriptions.Evaluation.class),
                Arguments.of("CompanyRated.v1", JourneySubscriptions.Evaluation.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void findsEveryFieldInTheSample(String event, Class<? extends Record> wire) {
        assertThat(EventsContract.sample(event, wire)).hasNoNullFieldsOrProperties();
    }
}

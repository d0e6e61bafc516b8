package nl.stagerocs.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.evaluation.evaluations.EvaluationSubscriptions.Assigned;
import nl.stagerocs.evaluation.evaluations.EvaluationSubscriptions.Begun;
import nl.stagerocs.evaluation.evaluations.EvaluationSubscriptions.Ended;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class HeardContractTests {

    @Test
    void readsEverythingThatItNeeds() {
        assertThat(EventsContract.sample("PlacementApproved.v1", Placed.class)).hasNoNullFieldsOrProperties();
        assertThat(EventsContract.sample("PlacementEnded.v1", Ended.class)).hasNoNullFieldsOrProperties();
        assertThat(EventsContract.sample("InternshipStarted.v1", Begun.class)).hasNoNullFieldsOrProperties();
        assertThat(EventsContract.sample("SupervisorAssigned.v1", Assigned.class))
                .hasNoNullFieldsOrProperties();
    }
}

package nl.stagerocs.contract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlacedContractTests {

    @Test
    void readsAnApprovedPlacement() {
        assertThat(EventsContract.sample("PlacementApproved.v1", Placed.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void readsAnotherLastDay() {
        assertThat(EventsContract.sample("PlacementDeadlineMoved.v1", DeadlineMoved.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void readsOneThatEnded() {
        assertThat(EventsContract.sample("PlacementEnded.v1", Ended.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void readsOneOfBeforeThatNamesNoWorkProcesses() {
        var json = JsonMapper.builder().build();
        ObjectNode before = json.valueToTree(EventsContract.sample("PlacementApproved.v1", Placed.class));
        before.remove("workProcesses");

        assertThat(json.treeToValue(before, Placed.class).workProcesses()).isEmpty();
    }
}

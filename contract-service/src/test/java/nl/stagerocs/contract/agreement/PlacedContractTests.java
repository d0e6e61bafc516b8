package nl.stagerocs.contract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class PlacedContractTests {

    @Test
    void readsAnApprovedPlacement() {
        assertThat(EventsContract.sample("PlacementApproved.v1", Placed.class)).hasNoNullFieldsOrProperties();
    }
}

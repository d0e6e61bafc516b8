package nl.stagerocs.matching.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.matching.messaging.MatchingSubscriptions.CompanyRated;
import nl.stagerocs.matching.messaging.MatchingSubscriptions.OwnPlaceVerified;
import nl.stagerocs.matching.messaging.MatchingSubscriptions.RecognitionVerified;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class EventsInContractTests {

    @Test
    void findsEveryFieldInTheSamples() {
        assertThat(EventsContract.sample("RecognitionVerified.v1", RecognitionVerified.class))
                .hasNoNullFieldsOrProperties();
        assertThat(EventsContract.sample("OwnPlaceVerified.v1", OwnPlaceVerified.class))
                .hasNoNullFieldsOrProperties();
        assertThat(EventsContract.sample("CompanyRated.v1", CompanyRated.class)).hasNoNullFieldsOrProperties();
    }
}

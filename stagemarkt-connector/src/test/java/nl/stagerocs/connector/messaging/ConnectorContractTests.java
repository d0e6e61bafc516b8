package nl.stagerocs.connector.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.connector.recognitions.PlaceOnOffer;
import nl.stagerocs.connector.recognitions.Placement;
import nl.stagerocs.connector.recognitions.Proposal;
import nl.stagerocs.platform.testing.EventsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorContractTests {

    @Test
    void writesRecognitionVerifiedAsPublished() {
        EventsContract.assertPublished(verified("BOL", LocalDate.of(2020, 1, 1), LocalDate.of(2027, 5, 1)));
    }

    @Test
    void writesRecognitionVerifiedWithoutWhatSbbDoesNotSay() {
        EventsContract.assertPublished(verified(null, null, null));
    }

    private static RecognitionVerified verified(
            @Nullable String leerweg, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new RecognitionVerified(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "100000412",
                "25478",
                leerweg,
                LocalDate.of(2027, 2, 1),
                true,
                from,
                until,
                Instant.parse("2026-11-23T14:05:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlacePublished.v1", "PlaceChanged.v1"})
    void readsAPlace(String event) {
        var place = EventsContract.sample(event, PlaceOnOffer.class);

        assertThat(place.placeId()).isNotNull();
        assertThat(place.companyId()).isNotNull();
        assertThat(place.leerbedrijfId()).hasSize(9);
        assertThat(place.crebo()).hasSize(5);
        assertThat(place.alsoCrebos()).isNotEmpty().allMatch(each -> each.length() == 5);
        assertThat(place.leerweg()).isEqualTo("BOL");
        assertThat(place.startsOn()).isNotNull();
        assertThat(place.endsOn()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlacementProposed.v1", "PlacementApproved.v1"})
    void readsAPlacement(String event) {
        var placement = EventsContract.sample(event, Placement.class);

        assertThat(placement.placementId()).isNotNull();
        assertThat(placement.placeId()).isNotNull();
        assertThat(placement.companyId()).isNotNull();
        assertThat(placement.leerbedrijfId()).hasSize(9);
        assertThat(placement.crebo()).hasSize(5);
        assertThat(placement.leerweg()).isEqualTo("BOL");
        assertThat(placement.startsOn()).isBefore(placement.endsOn());
    }

    @Test
    void writesOwnPlaceVerifiedAsPublished() {
        EventsContract.assertPublished(new OwnPlaceVerified(
                UUID.randomUUID(),
                "100000412",
                "25478",
                "BOL",
                LocalDate.of(2027, 2, 1),
                true,
                null,
                LocalDate.of(2027, 5, 1),
                Instant.parse("2026-11-23T14:05:00.123456Z")));
    }

    @Test
    void readsAProposal() {
        assertThat(EventsContract.sample("OwnPlaceProposed.v1", Proposal.class)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OwnPlaceApproved.v1", "OwnPlaceRejected.v1", "OwnPlaceWithdrawn.v1"})
    void readsThatAProposalHasEnded(String event) {
        assertThat(EventsContract.sample(event, MatchingSubscriptions.ProposalEnded.class)
                        .proposalId())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlacementRejected.v1", "PlacementEnded.v1"})
    void readsThatAPlacementIsOver(String event) {
        assertThat(EventsContract.sample(event, MatchingSubscriptions.PlacementOver.class)
                        .placementId())
                .isNotNull();
    }

    @Test
    void readsThatAPlaceIsWithdrawn() {
        assertThat(EventsContract.sample("PlaceWithdrawn.v1", MatchingSubscriptions.PlaceWithdrawn.class)
                        .placeId())
                .isNotNull();
    }
}

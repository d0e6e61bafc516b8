package nl.stagerocs.matching.messaging;

import static nl.stagerocs.matching.Market.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.EventFeed.Heard;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What really goes over the wire, optional fields left out and all, is what was published. */
class RosterAnnouncementsTests extends MatchingTest {

    @Autowired
    private JsonMapper json;

    @Test
    void writesPeoplePlacesAndPlacementsAsPublished() {
        UUID student = market.student();
        UUID place = market.place(2);
        UUID placement = market.placed(student, place);
        UUID application = market.id(SCHOOL, "select id from applications where placement_id = ?", placement);

        assertAsPublished("StudentEnrolled.v1", student, StudentEnrolled.class);
        assertAsPublished("SupervisorAssigned.v1", student, SupervisorAssigned.class);
        assertAsPublished("StaffMemberRegistered.v1", Market.SUPERVISOR, StaffMemberRegistered.class);
        assertAsPublished("TrainerRegistered.v1", Market.TRAINER, TrainerRegistered.class);
        assertAsPublished("PlacePublished.v1", place, PlacePublished.class);
        assertAsPublished("ApplicationSubmitted.v1", application, ApplicationSubmitted.class);
        assertAsPublished("ApplicationAccepted.v1", application, ApplicationAccepted.class);
        assertAsPublished("PlacementProposed.v1", placement, PlacementProposed.class);
        assertAsPublished("PlacementApproved.v1", placement, PlacementApproved.class);
    }

    private void assertAsPublished(String event, UUID subject, Class<? extends Record> wire) {
        Heard heard = feed.awaitPublished(event, subject);

        assertThat(heard.school()).isIn(SCHOOL, Market.OTHER_SCHOOL);
        EventsContract.assertPublished(json.treeToValue(heard.body(), wire));
    }
}

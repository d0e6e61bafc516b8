package nl.stagerocs.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealParts
class CapacityTests {

    private static final String NOTE = "{\"text\":\"of the coordinator\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Notes notes;

    private final RequestPostProcessor coordinatorHereTrainerThere =
            Callers.member(Ids.next(), "99RL:coordinator", "99ZK:trainer");
    private UUID ours = Ids.next();
    private UUID theirs = Ids.next();

    @BeforeEach
    void takeANoteAtEachSchool() {
        Schools.within("99RL", () -> ours = notes.take("99RL", "ours"));
        Schools.within("99ZK", () -> theirs = notes.take("99ZK", "theirs"));
    }

    @Test
    void isCoordinatorOfNoOtherSchoolThanTheirOwn() {
        assertThat(get("/api/notes/notes"))
                .hasStatusOk()
                .bodyText()
                .contains("ours")
                .doesNotContain("theirs");
        assertThat(get("/api/notes/notes/{id}/margin", ours)).hasBodyTextEqualTo("ourstruefalse");
        assertThat(get("/api/notes/notes/{id}/margin", theirs)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(takeForSchool(null)).hasStatusOk();
        assertThat(Schools.current()).isEmpty();
    }

    @Test
    void seesTheInboxOfATrainerOnlyAsOneAndWithoutAnyRightOfTheCoordinator() {
        assertThat(as("trainer", "/api/notes/notes"))
                .hasStatusOk()
                .bodyText()
                .contains("theirs")
                .doesNotContain("ours");
        assertThat(as("trainer", "/api/notes/notes/{id}/margin", theirs)).hasBodyTextEqualTo("theirsfalsefalse");
        assertThat(as("trainer", "/api/notes/notes/{id}/margin", ours)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(takeForSchool("trainer")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesWhoClaimsToBeWhatTheyAreNot() {
        var trainer = Callers.trainer(Ids.next(), "99ZK");

        assertThat(http.get().uri("/api/notes/notes").with(trainer)).hasStatusOk();
        for (String forged : new String[] {"coordinator", "operator", "99RL:coordinator", "TRAINER", "nobody", ""}) {
            assertThat(http.get().uri("/api/notes/notes").with(trainer).header("Acting-As", forged))
                    .as(forged)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void letsWhoIsSeveralThingsAtOneSchoolBeAllOfThem() {
        var both = Callers.member(Ids.next(), "99RL:supervisor", "99RL:coordinator");

        assertThat(http.get().uri("/api/notes/notes/{id}/margin", ours).with(both))
                .hasBodyTextEqualTo("ourstruetrue");
    }

    @Test
    void letsAMailLinkActForItselfWhateverElseIsClaimed() {
        var link = Callers.link(Ids.next(), "99RL", "notes/notes/" + ours);

        assertThat(http.get().uri("/api/notes/notes/{id}", ours).with(link).header("Acting-As", "coordinator"))
                .hasBodyTextEqualTo("ours");
        assertThat(http.get().uri("/api/notes/notes").with(link).header("Acting-As", "coordinator"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void opensNothingToAnAccountThatIsNothingAnywhere() {
        assertThat(http.get().uri("/api/notes/notes").with(Callers.member(Ids.next())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(String path, Object... variables) {
        return http.get().uri(path, variables).with(coordinatorHereTrainerThere).exchange();
    }

    private MvcTestResult as(String capacity, String path, Object... variables) {
        return http.get()
                .uri(path, variables)
                .with(coordinatorHereTrainerThere)
                .header("Acting-As", capacity)
                .exchange();
    }

    private MvcTestResult takeForSchool(@Nullable String capacity) {
        var request = http.post()
                .uri("/api/notes/notes/of-the-school")
                .with(coordinatorHereTrainerThere)
                .contentType(APPLICATION_JSON)
                .content(NOTE);
        return (capacity == null ? request : request.header("Acting-As", capacity)).exchange();
    }
}

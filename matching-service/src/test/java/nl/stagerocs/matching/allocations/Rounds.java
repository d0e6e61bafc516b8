package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Rounds of a coordinator, step by step. */
record Rounds(MockMvcTester http, Market market) {

    static final RequestPostProcessor COORDINATOR = Market.coordinator(Market.SCHOOL);
    private static final String ROUNDS = "/api/matching/allocation-rounds";

    /** A round of one group, with 40 km as far as can be, of which both methods have a result. */
    UUID compared(UUID group) {
        MvcTestResult prepared = market.post(
                ROUNDS, "{\"name\":\"Februari\",\"groups\":[\"%s\"],\"farthestKm\":40}".formatted(group), COORDINATOR);
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        UUID round = UUID.fromString(Market.read(prepared, "$.id"));
        assertThat(step(round, "comparison", "", 0)).hasStatusOk();
        return round;
    }

    /** Gives a student another place, or none, in the result of method A. */
    MvcTestResult override(UUID round, UUID student, @Nullable UUID place, int version) {
        return step(
                round,
                "overrides",
                "{\"method\":\"A\",\"student\":\"%s\",\"place\":%s,\"reason\":\"Past bij de begeleiding.\"}"
                        .formatted(student, place == null ? "null" : "\"" + place + "\""),
                version);
    }

    /** Publishes the result of method A. */
    MvcTestResult publish(UUID round, int version) {
        return step(round, "publication", "{\"method\":\"A\"}", version);
    }

    MvcTestResult step(UUID round, String step, String body, int version) {
        return new Changing(http, COORDINATOR).post(ROUNDS + "/" + round + "/" + step, body, version);
    }

    MvcTestResult get(UUID round) {
        return market.get(ROUNDS + "/" + round, COORDINATOR);
    }

    /** Everybody's result by method A, in the order of turns. */
    MvcTestResult results(UUID round) {
        return market.get(ROUNDS + "/" + round + "/results?method=A", COORDINATOR);
    }

    /** Who got this place by method A; nothing asks for who got none. */
    UUID whoGot(UUID round, @Nullable UUID place) {
        String which = place == null ? "@.placeId == null" : "@.placeId == '" + place + "'";
        List<String> found = Market.read(results(round), "$.items[?(" + which + ")].studentId");
        return UUID.fromString(found.getFirst());
    }

    boolean givesTheSameAgain(UUID round) {
        return Market.read(market.post(ROUNDS + "/" + round + "/replay", "", COORDINATOR), "$.same");
    }
}

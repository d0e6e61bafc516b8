package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Rounds of a coordinator, step by step. */
record Rounds(MockMvcTester http, Market market) {

    static final RequestPostProcessor COORDINATOR = Market.coordinator(Market.SCHOOL);
    static final String ALL = "/api/matching/allocation-rounds";

    /** A round of one group, with 40 km as far as can be, of which both methods have a result. */
    UUID compared(UUID group) {
        UUID round = prepared(group);
        compare(round);
        return round;
    }

    /** The same before anything is compared. */
    UUID prepared(UUID group) {
        MvcTestResult prepared = prepare(COORDINATOR, group);
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        return UUID.fromString(Market.read(prepared, "$.id"));
    }

    MvcTestResult prepare(RequestPostProcessor caller, UUID group) {
        return market.post(
                ALL, "{\"name\":\"Februari\",\"groups\":[\"%s\"],\"farthestKm\":40}".formatted(group), caller);
    }

    MvcTestResult compare(UUID round) {
        MvcTestResult compared = step(round, "comparison", "", 0);
        assertThat(compared).hasStatusOk();
        return compared;
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
        return publish(round, "A", version);
    }

    MvcTestResult publish(UUID round, String method, int version) {
        return step(round, "publication", "{\"method\":\"" + method + "\"}", version);
    }

    MvcTestResult step(UUID round, String step, String body, int version) {
        return new Changing(http, COORDINATOR).post(ALL + "/" + round + "/" + step, body, version);
    }

    MvcTestResult get(UUID round) {
        return market.get(ALL + "/" + round, COORDINATOR);
    }

    /** Everybody's result by method A, in the order of turns. */
    MvcTestResult results(UUID round) {
        return market.get(ALL + "/" + round + "/results?method=A", COORDINATOR);
    }

    /** Who got this place by method A; nothing asks for who got none. */
    UUID whoGot(UUID round, @Nullable UUID place) {
        String which = place == null ? "@.placeId == null" : "@.placeId == '" + place + "'";
        List<String> found = Market.read(results(round), "$.items[?(" + which + ")].studentId");
        return UUID.fromString(found.getFirst());
    }

    /** What a student is told of the rounds. */
    MvcTestResult own(UUID student) {
        return market.get("/api/matching/allocations", Callers.student(student, Market.SCHOOL));
    }

    /** Which choice a student got; none without a place. */
    @Nullable
    Integer choiceOf(UUID student) {
        return Market.read(own(student), "$.items[0].choice");
    }

    /** Whether the result follows again from what was kept. */
    boolean givesTheSameAgain(UUID round) {
        return Market.read(market.post(ALL + "/" + round + "/replay", "", COORDINATOR), "$.same");
    }
}

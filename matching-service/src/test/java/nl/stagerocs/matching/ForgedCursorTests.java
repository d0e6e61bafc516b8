package nl.stagerocs.matching;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.http.Cursor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No list goes on after what none of its rows can be. */
class ForgedCursorTests extends MatchingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocation-rounds",
                "applications",
                "companies",
                "figures/waiting",
                "groups",
                "lapsed-recognitions",
                "periods",
                "placements",
                "place-desk",
                "priorities",
                "proposals",
                "staff",
                "students",
                "supervision"
            })
    void isRefused(String list) {
        String uri = "/api/matching/" + list + "?cursor=";

        assertThat(market.get(uri, Market.coordinator(SCHOOL))).hasStatusOk();
        assertFieldProblem(market.get(uri + "zz", Market.coordinator(SCHOOL)), "cursor", "cursor");
        for (String forged : new String[] {Cursor.of("x' or 1=1 --"), Cursor.of("Bakker", "x' or 1=1 --")}) {
            assertFieldProblem(market.get(uri + forged, Market.coordinator(SCHOOL)), "cursor", "cursor");
        }
    }
}

package nl.stagerocs.standalone.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StagemarktLookalikeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<LocalDate> ends(int company) {
        JsonNode recognition = StagemarktLookalike.organisation(Map.of("id", String.valueOf(company)), TODAY)
                .path("erkenning");
        return Stream.of(recognition, recognition.path("kwalificaties").path(0))
                .map(each -> each.path("einddatum").asString(""))
                .filter(each -> !each.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    @Test
    void letsSomeRecognitionsEndInTheComingYear() {
        List<LocalDate> ends = IntStream.range(100_001_000, 100_001_040)
                .mapToObj(StagemarktLookalikeTests::ends)
                .flatMap(List::stream)
                .toList();

        assertThat(ends).hasSize(5).allMatch(each -> each.isAfter(TODAY) && each.isBefore(TODAY.plusYears(1)));
    }

    @Test
    void recognisesTheDemoStudentsCompanyWithoutAnEnd() {
        assertThat(ends(100_000_412)).isEmpty();
    }

    @Test
    void offersOnlyWhatLiesWithinTheRange() {
        JsonNode answer = StagemarktLookalike.search(Map.of("range", "10", "plaatsPostcode", "Ede"));

        assertThat(answer.path("totalCount").asInt()).isEqualTo(8);
        assertThat(answer.path("items"))
                .hasSize(8)
                .allMatch(each -> each.path("afstand").asDouble() <= 10);
    }

    @Test
    void offersStagesOrLeerbanen() {
        assertThat(StagemarktLookalike.search(Map.of("type", "2")).path("items"))
                .isNotEmpty()
                .allMatch(each -> each.path("leerweg").asString().equals("BBL"));
    }
}

package nl.stagerocs.matching.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    private static Cells cells(String value) {
        var references =
                new References(Map.of("begeleider", Set.of("e.aydin@school.example", "b.smit@school.example")));
        List<String> row = new ArrayList<>(Collections.nCopies(27, ""));
        row.add(value);
        return new Cells(7, Map.of("begeleider", 27), row, references);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-31",
                "31-01-2027",
                "31-1-2027",
                "31/01/2027",
                "31.1.2027",
                "31 januari 2027",
                "31 Januari 2027",
                "2027-01-31T00:00:00",
                "31-1-2027 00:00",
                "46418"
            })
    void readsDatesAsExcelAndPeopleWriteThem(String text) {
        assertThat(cells(text).date("begeleider")).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6711 AB", "6711ab", " 6711  Ab"})
    void readsPostcodesAsTheyAreWritten(String text) {
        assertThat(cells(text).optionalPostcode("begeleider")).isEqualTo("6711 AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0711 AB", "6711 A", "6711 ABC"})
    void notesWhatIsNoPostcode(String text) {
        Cells cells = cells(text);
        cells.optionalPostcode("begeleider");

        assertThat(cells.problems()).extracting(CellProblem::code).containsExactly("postcode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-02-2027", "2027-13-01", "morgen", "01/31/2027", "31 janvier 2027", "1", "99999"})
    void notesDatesThatDoNotExist(String text) {
        Cells cells = cells(text);
        cells.date("begeleider");

        assertThat(cells.problems()).extracting(CellProblem::code).containsExactly("cell-date");
    }

    @Test
    void namesRowLetterHeaderAndValue() {
        Cells cells = cells("zes");
        cells.number("begeleider", 1, 5);

        assertThat(cells.problems())
                .containsExactly(new CellProblem(7, "AB · begeleider", "begeleider", "zes", "cell-number", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1"})
    void notesNumbersOutOfBounds(String text) {
        Cells cells = cells(text);
        cells.number("begeleider", 1, 5);

        assertThat(cells.problems()).extracting(CellProblem::code).containsExactly("cell-bounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", "4.00"})
    void readsNumbersThatWereText(String text) {
        assertThat(cells(text).number("begeleider", 1, 5)).isEqualTo(4);
    }

    @Test
    void suggestsTheNameThatWasMeant() {
        Cells cells = cells("e.aydn@school.example");
        cells.knownEmail("begeleider", "cell-unknown-supervisor");

        assertThat(cells.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("cell-unknown-supervisor-near"))
                .satisfies(problem -> assertThat(problem.args()).containsExactly("e.aydin@school.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b1-k1-w1; B1-K1-W2",
                "B1-K1-W1,B1-K1-W2,",
                "B1-K1-W1\nB1-K1-W2",
                "; B1-K1-W1 ;b1-k1-w1;\r\nB1-K1-W2"
            })
    void readsSeveralCodesHoweverTheyAreParted(String text) {
        List<String> codes =
                cells(text).eachMatching("begeleider", Pattern.compile("B1-K1-W[0-9]"), "cell-work-process");

        assertThat(codes).containsExactly("B1-K1-W1", "B1-K1-W2");
        assertThat(Parted.read(Parted.written(codes))).isEqualTo(codes);
    }

    @Test
    void notesOfSeveralEachThatIsNotKnown() {
        Cells cells = cells("b.smit@school.example; e.aydn@school.example; x");
        cells.eachKnown("begeleider", "cell-unknown-supervisor");

        assertThat(cells.problems())
                .extracting(CellProblem::value, CellProblem::code)
                .containsExactly(
                        tuple("e.aydn@school.example", "cell-unknown-supervisor-near"),
                        tuple("x", "cell-unknown-supervisor"));
    }

    @Test
    void readsNothingWhereNothingStands() {
        Cells cells = cells(" ");

        assertThat(cells.eachKnown("begeleider", "cell-unknown-supervisor")).isEmpty();
        assertThat(cells.problems()).isEmpty();
        assertThat(Parted.written(List.of())).isNull();
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        Cells cells = cells("iemand.anders@elders.example");
        cells.knownEmail("begeleider", "cell-unknown-supervisor");

        assertThat(cells.problems()).extracting(CellProblem::code).containsExactly("cell-unknown-supervisor");
    }

    @Test
    void knowsAddressesWhateverTheirCase() {
        Cells cells = cells("E.Aydin@School.example");

        assertThat(cells.knownEmail("begeleider", "cell-unknown-supervisor")).isEqualTo("e.aydin@school.example");
        assertThat(cells.problems()).isEmpty();
    }
}

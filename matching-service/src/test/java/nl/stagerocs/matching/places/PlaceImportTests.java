package nl.stagerocs.matching.places;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlaceImportTests extends MatchingTest {

    @Test
    void saysWhichPlacesAreOffered() {
        int number = next();
        UUID place = market.place(SCHOOL, placeRow(number, "Begeleider wonen", 2));
        assertThat(feed.awaitPublished("PlacePublished.v1", place)
                        .body()
                        .get("room")
                        .intValue())
                .isEqualTo(2);

        market.place(SCHOOL, placeRow(number, "Begeleider dagbesteding", 3));

        assertThat(feed.awaitPublished("PlaceChanged.v1", place)
                        .body()
                        .get("title")
                        .stringValue())
                .isEqualTo("Begeleider dagbesteding");
    }

    @Test
    void readsForWhichProgrammesAPlaceIsAndWhatCanBeDoneThere() {
        int number = next();
        Object[] row = place(number, Market.CREBO, " 25655,25478;25655", "b1-k1-w1\nB1-K1-W2");
        Book book = Book.of(Market.ALL_OF_PLACES).row(row);

        market.imported(SCHOOL, "places", book);

        UUID place = market.id(SCHOOL, "select id from places where code = ?", "P-" + number);
        assertThat(feed.awaitPublished("PlacePublished.v1", place)
                        .body()
                        .get("alsoCrebos")
                        .toString())
                .isEqualTo("[\"25655\"]");
        assertThat(programmes(place)).isEqualTo("25478 25655 B1-K1-W1,B1-K1-W2");
        assertCounts(market.imported(SCHOOL, "places", book), 0, 0, 1, 0);
    }

    @Test
    void leavesTheOtherProgrammesOfAPlaceThatAFileSaysNothingOf() {
        int number = next();
        UUID place = market.place(SCHOOL, place(number, Market.CREBO, Market.OTHER_CREBO, "B1-K1-W1"));
        Book silent = Book.of(Market.PLACES).row(Arrays.copyOf(place(number, Market.CREBO, "", ""), 12));
        Book other = Book.of(Market.PLACES).row(Arrays.copyOf(place(number, Market.OTHER_CREBO, "", ""), 12));

        assertCounts(market.imported(SCHOOL, "places", silent), 0, 0, 1, 0);
        assertThat(programmes(place)).isEqualTo("25478 25655 B1-K1-W1");
        market.imported(SCHOOL, "places", other);
        assertThat(programmes(place)).isEqualTo("25655  B1-K1-W1");
        assertCounts(market.imported(SCHOOL, "places", other), 0, 0, 1, 0);
        market.place(SCHOOL, place(number, Market.OTHER_CREBO, "", ""));
        assertThat(programmes(place)).isEqualTo("25655  ");
    }

    @Test
    void saysOfWhichOtherProgrammeOrWorkProcessACellIsWrong() {
        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.ALL_OF_PLACES)
                        .row(place(next(), Market.CREBO, "25656; 25655; 99999", "B1-K1-W1; Koken"))
                        .bytes()));

        MvcTestResult messages = market.messages(id);

        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsExactly("M · ook voor crebo", "M · ook voor crebo", "N · werkprocessen");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].value")
                .asArray()
                .containsExactly("25656", "99999", "KOKEN");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Deze opleiding bestaat niet bij jullie. Bedoel je 25655?",
                        "Deze opleiding bestaat niet bij jullie.",
                        "Schrijf een werkproces als B1-K1-W1.");
    }

    @Test
    void refusesWhatRefersToNothing() {
        Object[] row = placeRow(next(), "Begeleider", 0);
        row[1] = "999999999";
        row[2] = "p.dejong@dewijzer.example";
        row[5] = "11111";
        Object[] otherTrainer = placeRow(next(), "Begeleider", 1);
        otherTrainer[2] = "p.dejong@dewijzer.example";

        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(row).row(otherTrainer).bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly(
                        "cell-unknown-company", "cell-unknown-crebo", "cell-bounds", "cell-trainer-of-another");
    }

    @Test
    void refusesLessRoomThanThereAreStudents() {
        int number = next();
        UUID place = market.place(SCHOOL, placeRow(number, "Begeleider", 2));
        market.proposal(market.student(), place);
        market.proposal(market.student(), place);

        UUID id = checkedId(market.check(
                SCHOOL,
                "places",
                Book.of(Market.PLACES).row(placeRow(number, "Begeleider", 1)).bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("cell-capacity-taken");
    }

    private static Object[] place(int number, String crebo, String also, String processes) {
        Object[] row = Arrays.copyOf(placeRow(number, "Begeleider", 2), 14);
        row[5] = crebo;
        row[12] = also;
        row[13] = processes;
        return row;
    }

    private String programmes(UUID place) {
        return market.value(
                SCHOOL,
                String.class,
                "select concat(crebo, ' ', array_to_string(also_crebos, ','), ' ', array_to_string(work_processes, ',')) from places where id = ?",
                place);
    }
}

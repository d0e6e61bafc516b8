package nl.stagerocs.matching.places;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.farPlaceRow;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlaceSearchTests extends MatchingTest {

    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        student = market.student();
    }

    private MvcTestResult search(String query) {
        return market.get("/api/matching/places?" + query, Callers.student(student, SCHOOL));
    }

    private MvcTestResult place(UUID id) {
        return market.get("/api/matching/places/" + id, Callers.student(student, SCHOOL));
    }

    /** A word that only the places of one test carry. */
    private static String word() {
        return "zoekwoord" + next();
    }

    @Test
    void showsTheNearestFirst() {
        String word = word();
        UUID far = market.place(SCHOOL, farPlaceRow(next(), "Begeleider " + word));
        UUID near = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 2));

        MvcTestResult found = search("words=" + word);

        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(near.toString(), far.toString());
        assertThat(found).bodyJson().extractingPath("$.near.name").isEqualTo("Ede");
        assertThat(found).bodyJson().extractingPath("$.total").isEqualTo(2);
        assertThat(Market.<Number>read(found, "$.items[0].distanceKm").doubleValue())
                .isLessThan(2);
        assertThat(Market.<Number>read(found, "$.items[1].distanceKm").doubleValue())
                .isBetween(130d, 160d);
    }

    @Test
    void findsWordsWhateverTheirAccentsOrTheirForm() {
        String word = word();
        UUID place = market.place(SCHOOL, placeRow(next(), "Coördinator logeerhuis " + word, 2));

        for (String words : List.of("coordinator ", "COÖRDINATOR ", "logeerhuizen ", "coordinators ")) {
            assertThat(search("words=" + words + word))
                    .as(words)
                    .bodyJson()
                    .extractingPath("$.items[*].id")
                    .asArray()
                    .containsExactly(place.toString());
        }
    }

    @Test
    void saysWhatComesNearWhenNothingHasTheseLetters() {
        UUID place = market.place(SCHOOL, placeRow(next(), "Zwembadtoezichthouder", 2));

        MvcTestResult found = search("words=zwembatoezichthoudr");

        assertThat(found).bodyJson().extractingPath("$.alike").isEqualTo(true);
        assertThat(found).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(place.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gietenboer", "gijtenboer", "gíetenboer", "geitennboer", "geitenboe"})
    void findsWhatIsMeantByWhoTypesWithAnError(String typed) {
        UUID place = market.place(SCHOOL, placeRow(next(), "Geitenboer", 2));

        MvcTestResult found = search("words=" + typed);

        assertThat(found).bodyJson().extractingPath("$.alike").isEqualTo(true);
        assertThat(found).bodyJson().extractingPath("$.items[*].id").asArray().contains(place.toString());
    }

    @Test
    void countsWhatCanBeFilteredBy() {
        String word = word();
        market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 1));
        Object[] unpaid = placeRow(next(), "Begeleider " + word, 1);
        unpaid[9] = 3;
        unpaid[11] = "";
        market.place(SCHOOL, unpaid);

        MvcTestResult found = search("words=" + word);

        assertThat(counts(found))
                .containsEntry("paid=true", 1)
                .containsEntry("room=true", 2)
                .containsEntry("days=3", 1)
                .containsEntry("days=4", 1)
                .containsEntry("leerweg=BOL", 2)
                .containsEntry("companySize=LARGE", 0)
                .containsEntry("period=true", 2);
        assertThat(counts(search("days=3&paid=true&words=" + word)))
                .containsEntry("days=3", 0)
                .containsEntry("days=4", 1)
                .containsEntry("paid=true", 0)
                .containsEntry("room=true", 0);
    }

    private static Map<String, Integer> counts(MvcTestResult found) {
        return Market.<List<Map<String, Object>>>read(found, "$.facets").stream()
                .collect(Collectors.toMap(
                        each -> each.get("filter") + "=" + each.get("value"), each -> (Integer) each.get("count")));
    }

    @Test
    void showsWhatFitsBestFirstWhenAsked() {
        String word = word();
        Object[] elsewhen = placeRow(next(), "Begeleider " + word, 1);
        elsewhen[7] = LocalDate.of(2029, 2, 1);
        elsewhen[8] = LocalDate.of(2029, 7, 1);
        UUID later = market.place(SCHOOL, elsewhen);
        UUID far = market.place(SCHOOL, farPlaceRow(next(), "Begeleider " + word));
        UUID near = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 2));

        assertThat(search("sort=fit&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(near.toString(), far.toString(), later.toString());
        assertThat(search("sort=distance&from=2028-12-01&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(later.toString());
    }

    @Test
    void saysWhenThereAreMoreThanItCounts() {
        String word = word();
        UUID place = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 2));
        assertThat(search("crebo=&words=" + word))
                .bodyJson()
                .extractingPath("$.more")
                .isEqualTo(false);

        copy(place, 1_000);
        MvcTestResult found = search("crebo=&words=" + word);
        market.change(SCHOOL, "delete from places where code like ?", place + "-%");

        assertThat(found).bodyJson().extractingPath("$.more").isEqualTo(true);
        assertThat(found).bodyJson().extractingPath("$.total").isEqualTo(1_000);
    }

    private void copy(UUID place, int times) {
        market.change(SCHOOL, """
                insert into places (school_id, code, company_id, trainer_id, title, description, tasks, crebo, leerweg, starts_on, ends_on,
                                    days_per_week, capacity, lat, lon, company_name, state)
                select school_id, id || '-' || n, company_id, trainer_id, title, description, tasks, crebo, leerweg, starts_on, ends_on,
                       days_per_week, capacity, lat, lon, company_name, state
                from places, generate_series(1, ?) n where id = ?""", times, place);
    }

    @ParameterizedTest
    @CsvSource({
        "1012, 1012 · Amsterdam, 52.37, 4.89",
        "6511 LK, 6511 · Nijmegen, 51.84, 5.85",
        "6711XZ, 6711 · Ede, 52.04, 5.66",
        "6211, 6211 · Maastricht, 50.85, 5.69",
        "8881, 8881 · West-Terschelling, 53.36, 5.21",
        "'Elst (Utrecht)', 'Elst (Utrecht)', 51.99, 5.50",
        "Den Bosch, '''s-Hertogenbosch', 51.70, 5.30"
    })
    void takesAnyPostcodeOrTownForItsMiddle(String asked, String name, double lat, double lon) {
        MvcTestResult found = search("town=" + asked + "&words=" + word());

        assertThat(Market.<String>read(found, "$.near.name")).isEqualTo(name);
        assertThat(Market.<Number>read(found, "$.near.lat").doubleValue()).isCloseTo(lat, within(0.05));
        assertThat(Market.<Number>read(found, "$.near.lon").doubleValue()).isCloseTo(lon, within(0.05));
    }

    @Test
    void filtersByTheSizeOfTheCompany() {
        int number = next();
        String leerbedrijf = "3000" + (10_000 + number);
        String trainer = "t" + number + "@bedrijf.example";
        market.imported(
                SCHOOL,
                "companies",
                Book.of(Market.COMPANIES + ",aantal medewerkers")
                        .row(
                                leerbedrijf,
                                "Klein",
                                "",
                                "Kade",
                                1,
                                "6711 AB",
                                "Ede",
                                "",
                                "",
                                "Bo Bos",
                                "info@klein.example",
                                9));
        market.imported(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail").row(leerbedrijf, "Bo", "Bos", trainer));
        String word = word();
        Object[] row = placeRow(number, "Begeleider " + word, 1);
        row[1] = leerbedrijf;
        row[2] = trainer;
        UUID small = market.place(SCHOOL, row);
        market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 1));

        MvcTestResult found = search("companySize=SMALL&words=" + word);

        assertThat(found).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(small.toString());
        assertThat(found).bodyJson().extractingPath("$.items[0].company.size").isEqualTo("SMALL");
        assertThat(counts(found)).containsEntry("companySize=SMALL", 1).containsEntry("companySize=LARGE", 0);
    }

    @Test
    void showsTheNewestFirstWhenAsked() {
        String word = word();
        UUID older = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 2));
        UUID newer = market.place(SCHOOL, farPlaceRow(next(), "Begeleider " + word));

        assertThat(search("sort=newest&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(newer.toString(), older.toString());
    }

    @Test
    void keepsWithinTheCircleAroundATown() {
        String word = word();
        UUID near = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 2));
        UUID far = market.place(SCHOOL, farPlaceRow(next(), "Begeleider " + word));
        double distance = Market.<Number>read(search("town=Groningen&words=" + word), "$.items[1].distanceKm")
                .doubleValue();
        String around = "town=Groningen&words=" + word + "&km=";

        assertThat(search(around + (int) Math.ceil(distance)))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        assertThat(search(around + (int) Math.floor(distance)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(far.toString())
                .doesNotContain(near.toString());
        assertThat(search(around + (int) Math.floor(distance)))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void findsDutchWordsInAnyFormAndCompaniesByName() {
        String word = word();
        UUID place = market.place(SCHOOL, placeRow(next(), "Dieren " + word, 1));

        for (String words : List.of(word + " dier", word + " cliënt", word)) {
            assertThat(search("words=" + words))
                    .bodyJson()
                    .extractingPath("$.items[*].id")
                    .asArray()
                    .containsExactly(place.toString());
        }
        assertThat(search("words=de wijzer&size=100"))
                .bodyJson()
                .extractingPath("$.items[*].company.name")
                .asArray()
                .containsOnly("Welzijn De Wijzer");
    }

    @Test
    void beginsWithTheOwnProgramme() {
        String word = word();
        Object[] other = placeRow(next(), "Verzorgende " + word, 1);
        other[5] = Market.OTHER_CREBO;
        UUID place = market.place(SCHOOL, other);

        assertThat(search("words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .doesNotContain(place.toString());
        assertThat(search("crebo=all&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(place.toString());
        assertThat(counts(search("crebo=all&words=" + word))).containsKey("level=4");
        MvcTestResult found = search("crebo=" + Market.OTHER_CREBO + "&words=" + word);
        assertThat(found).bodyJson().extractingPath("$.items[0].id").isEqualTo(place.toString());
        assertThat(found).bodyJson().extractingPath("$.items[0].fit.fits").isEqualTo(false);
        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[0].fit.reasons[0].message")
                .isEqualTo("Voor een andere opleiding");
    }

    @Test
    void filtersByDaysCompensationAndRoom() {
        String word = word();
        Object[] row = placeRow(next(), "Begeleider " + word, 1);
        row[9] = 2;
        row[11] = "";
        UUID unpaid = market.place(SCHOOL, row);
        UUID full = market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 1));
        market.proposal(market.student(), full);

        assertThat(search("days=2&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(unpaid.toString());
        assertThat(search("paid=true&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(full.toString());
        assertThat(search("room=true&words=" + word))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(unpaid.toString());
        assertThat(place(full))
                .bodyJson()
                .extractingPath("$.fit.reasons[*].message")
                .asArray()
                .containsExactly("Vol");
    }

    @Test
    void pagesByKeyWithoutGapsOrRepeats() {
        String word = word();
        Book book = Book.of(Market.PLACES);
        for (int i = 0; i < 45; i++) {
            book.row(placeRow(next(), "Begeleider " + word, 1));
        }
        market.imported(SCHOOL, "places", book);

        for (String sort : List.of("distance", "newest", "fit")) {
            List<String> seen = new ArrayList<>();
            @Nullable String cursor = null;
            do {
                MvcTestResult page =
                        search("sort=" + sort + "&words=" + word + (cursor == null ? "" : "&cursor=" + cursor));
                seen.addAll(Market.<List<String>>read(page, "$.items[*].id"));
                cursor = read(page, "$.next");
            } while (cursor != null);
            assertThat(seen).hasSize(45).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cursor=zomaar, cursor, cursor",
        "cursor=eA, cursor, cursor",
        "cursor=TmVlH05lZQ, cursor, cursor",
        "sort=newest&cursor=TmVlH05lZQ, cursor, cursor",
        "leerweg=MBO, leerweg, format",
        "companySize=HUGE, companySize, format",
        "town=1290 XX, town, cell-unknown-postcode",
        "km=0, km, format",
        "size=1000, size, format",
        "sort=mooiste, sort, format",
        "crebo=1, crebo, cell-crebo",
        "town=Nergenshuizen, town, cell-unknown-town",
        "town=Nijmegn, town, cell-unknown-town-near",
        "from=2027-03-01&until=2027-02-01, until, cell-ends-before-start",
        "cursor=TmFOH2U3YjFkNWRjLTRjNzktNGMyOC04YzM1LTJlY2MwMzdhODMxYQ, cursor, cursor",
        "cursor=LTMfZTdiMWQ1ZGMtNGM3OS00YzI4LThjMzUtMmVjYzAzN2E4MzFh, cursor, cursor"
    })
    void refusesWhatMakesNoSense(String query, String field, String code) {
        assertFieldProblem(search(query), field, code);
    }

    @Test
    void takesAnyWordsAsWords() {
        for (String words : List.of("' or 1=1 --", "%", "a & | !", "<script>", "\\")) {
            MvcTestResult found = http.get()
                    .uri("/api/matching/places?words={words}", words)
                    .with(Callers.student(student, SCHOOL))
                    .exchange();
            assertThat(found).hasStatusOk();
        }
    }

    @Test
    void suggestsTownsWhateverTheirAccents() {
        assertThat(market.get("/api/matching/towns?term=ede", Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("Ede");
        assertThat(market.get("/api/matching/towns", Callers.student(student, SCHOOL)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsTheStudentWhereToBegin() {
        MvcTestResult profile = market.get("/api/matching/profile", Callers.student(student, SCHOOL));

        assertThat(profile).bodyJson().extractingPath("$.crebo").isEqualTo(Market.CREBO);
        assertThat(profile).bodyJson().extractingPath("$.town").isEqualTo("Ede");
        assertThat(profile).bodyJson().extractingPath("$.requiredMinutes").isEqualTo(640 * 60);
        assertThat(profile).bodyJson().extractingPath("$.maxOpenApplications").isEqualTo(3);
    }
}

package nl.stagerocs.matching.places;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Sbb;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A place and its company by themselves. */
class PlacePageTests extends MatchingTest {

    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        student = market.student();
    }

    @Test
    void marksWhereTheStudentHasApplied() {
        UUID place = market.place(2);
        assertThat(place(place)).bodyJson().extractingPath("$.applied").isEqualTo(false);

        market.application(student, place);

        assertThat(place(place)).bodyJson().extractingPath("$.applied").isEqualTo(true);
    }

    @Test
    void showsRatingsToStudentsFromThreeOn() {
        Place rated = placeOfNewCompany();
        rate(rated.company(), 5);
        rate(rated.company(), 4);
        var staff = Market.coordinator(SCHOOL);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(market.get("/api/matching/places/" + rated.id(), staff))
                        .bodyJson()
                        .extractingPath("$.company.rating.count")
                        .isEqualTo(2));
        assertThat(place(rated.id()))
                .bodyJson()
                .extractingPath("$.company.rating")
                .isNull();
        assertThat(market.get("/api/matching/companies/" + rated.company(), Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.company.rating")
                .isNull();

        rate(rated.company(), 5);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(place(rated.id()))
                        .bodyJson()
                        .extractingPath("$.company.rating.average")
                        .isEqualTo(4.7));
    }

    @Test
    void showsTheLatestRecognition() {
        Place place = placeOfNewCompany();
        recognise(place, false, "2026-11-23T14:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(place(place.id()))
                        .bodyJson()
                        .extractingPath("$.fit.reasons[*].code")
                        .asArray()
                        .containsExactly("fit-not-recognised"));

        recognise(place, true, "2026-11-23T15:00:00Z");
        recognise(place, false, "2026-11-23T14:30:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(place(place.id()))
                        .bodyJson()
                        .extractingPath("$.company.recognised")
                        .isEqualTo(true));
    }

    @Test
    void showsTheCompanyPageWithoutAddressesToStudents() {
        UUID company = placeOfNewCompany().company();
        String uri = "/api/matching/companies/" + company;

        assertThat(market.get(uri, Market.coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.trainers[0].email")
                .isNotNull();
        MvcTestResult shown = market.get(uri, Callers.student(student, SCHOOL));
        assertThat(shown).bodyJson().extractingPath("$.trainers[0].name").isEqualTo("Bo Bos");
        assertThat(shown).bodyJson().extractingPath("$.trainers[0].email").isNull();
        assertThat(shown).bodyJson().extractingPath("$.contact").isNull();
    }

    private MvcTestResult place(UUID id) {
        return market.get("/api/matching/places/" + id, Callers.student(student, SCHOOL));
    }

    private record Place(UUID id, UUID company) {}

    private Place placeOfNewCompany() {
        int number = next();
        String leerbedrijf = "2000" + (10_000 + number);
        String trainer = "t" + number + "@bedrijf.example";
        market.imported(
                SCHOOL,
                "companies",
                Book.of(Market.COMPANIES)
                        .row(
                                leerbedrijf,
                                "Bedrijf " + number,
                                "",
                                "Kade",
                                1,
                                "6711 AB",
                                "Ede",
                                "",
                                "",
                                "Bo Bos",
                                "info@bedrijf.example"));
        market.imported(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail").row(leerbedrijf, "Bo", "Bos", trainer));
        Object[] row = placeRow(number, "Begeleider", 1);
        row[1] = leerbedrijf;
        row[2] = trainer;
        UUID place = market.place(SCHOOL, row);
        return new Place(place, market.id(SCHOOL, "select company_id from places where id = ?", place));
    }

    private void rate(UUID company, int stars) {
        UUID rating = Ids.next();
        feed.send("CompanyRated.v1", SCHOOL, rating, Map.of("ratingId", rating, "companyId", company, "stars", stars));
    }

    private void recognise(Place place, boolean recognised, String at) {
        feed.send(
                "RecognitionVerified.v1",
                SCHOOL,
                place.id(),
                Sbb.says(place.company(), place.id(), Market.CREBO, recognised, at));
    }
}

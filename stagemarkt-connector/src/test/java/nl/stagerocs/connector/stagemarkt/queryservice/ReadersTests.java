package nl.stagerocs.connector.stagemarkt.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.stagerocs.connector.stagemarkt.Offers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadersTests {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void readsAPlaceAndIgnoresWhatItDoesNotKnow() {
        var offers = read(lenient("""
                {"totalCount": 41, "ufo": {}, "filters": [], "items": [{"leerplaatsId": "0198-25478", "titel": "Stage", "wervendeTitel": "Werken in de zorg",
                 "afstand": 4.2, "adres": {"straat": "Markt", "huisnummer": "3", "postcode": "6711 CD", "plaats": "Ede", "coordinaten": {"lat": 52.04, "lon": 5.66}}, "leerweg": "BOL", "startdatum": "2027-02-01T00:00:00",
                 "dagenPerWeek": 4, "organisatie": {"leerbedrijfId": "100000412", "naam": "Zorggroep De Linde", "logoUrl": null}}]}"""));

        assertThat(offers.total()).isEqualTo(41);
        assertThat(offers.items()).singleElement().satisfies(offer -> {
            assertThat(offer.title()).isEqualTo("Werken in de zorg");
            assertThat(offer.companyName()).isEqualTo("Zorggroep De Linde");
            assertThat(offer.leerbedrijfId()).isEqualTo("100000412");
            assertThat(offer.street()).isEqualTo("Markt");
            assertThat(offer.houseNumber()).isEqualTo("3");
            assertThat(offer.postcode()).isEqualTo("6711 CD");
            assertThat(offer.town()).isEqualTo("Ede");
            assertThat(offer.lat()).isEqualTo(52.04);
            assertThat(offer.distanceKm()).isEqualTo(4.2);
            assertThat(offer.startsOn()).isEqualTo(START);
            assertThat(offer.daysPerWeek()).isEqualTo(4);
        });
    }

    @Test
    void leavesOutFieldsThatAreMissingOrNonsense() {
        var offers = read(lenient("""
                {"items": [{"leerplaatsId": "1", "titel": "Stage", "afstand": "ver", "adres": {"plaats": [], "postcode": "ergens", "coordinaten": {"lat": 0, "lon": 0}},
                 "leerweg": "ABC", "startdatum": "binnenkort", "dagenPerWeek": 99, "organisatie": {"leerbedrijfId": "12", "naam": "Linde"}}]}"""));

        assertThat(offers.total()).isEqualTo(1);
        assertThat(offers.items()).singleElement().satisfies(offer -> {
            assertThat(offer.leerbedrijfId()).isNull();
            assertThat(offer.town()).isNull();
            assertThat(offer.postcode()).isNull();
            assertThat(offer.lat()).isNull();
            assertThat(offer.distanceKm()).isNull();
            assertThat(offer.leerweg()).isNull();
            assertThat(offer.startsOn()).isNull();
            assertThat(offer.daysPerWeek()).isNull();
        });
    }

    @Test
    void leavesOutPlacesThatNobodyCouldRecognise() {
        var offers = read(lenient("""
                {"items": [null, 7, "x", [], {}, {"leerplaatsId": "1", "titel": "Stage"}, {"titel": "Stage", "organisatie": {"naam": "Linde"}}]}"""));

        assertThat(offers.items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"items\": 3}", "{\"totalCount\": 3, \"items\": {}}"})
    void findsAnAnswerWithoutPlacesUnreadable(String answer) {
        assertThatThrownBy(() -> read(lenient(answer))).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsARecognition() {
        var recognition = RecognitionReader.read("100000412", lenient("""
                {"leerbedrijfId": "100000412", "erkenning": {"startdatum": "2020-01-01", "einddatum": null, "kwalificaties": [
                 {"crebocode": 25478, "startdatum": "2021-01-01T00:00:00Z", "equivalenten": ["25998", {"crebocode": "25479"}, null]}]}}"""));

        assertThat(recognition).hasValueSatisfying(it -> {
            assertThat(it.on(START, "25478").recognised()).isTrue();
            assertThat(it.on(START, "25998").recognised()).isTrue();
            assertThat(it.on(START, "25479").recognised()).isTrue();
            assertThat(it.on(LocalDate.of(2020, 6, 1), "25478").recognised()).isFalse();
        });
    }

    @Test
    void takesNoRecognitionForAnAnswer() {
        assertThat(RecognitionReader.read("100000412", lenient("{\"erkenning\": null}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"leerbedrijfId\": \"100000999\", \"erkenning\": {\"kwalificaties\": []}}",
                "{\"erkenning\": {}}",
                "{\"erkenning\": {\"einddatum\": \"ooit\", \"kwalificaties\": []}}",
                "{\"erkenning\": {\"kwalificaties\": [{\"crebocode\": \"25478\", \"startdatum\": 12}]}}"
            })
    void doesNotGuessAtARecognition(String answer) {
        assertThatThrownBy(() -> RecognitionReader.read("100000412", lenient(answer)))
                .isInstanceOf(Unreadable.class);
    }

    private Lenient lenient(String text) {
        return new Lenient(json.readTree(text));
    }

    private static Offers read(Lenient answer) {
        return OfferReader.read(answer, 20);
    }
}

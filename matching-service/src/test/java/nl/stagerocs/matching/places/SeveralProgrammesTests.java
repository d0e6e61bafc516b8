package nl.stagerocs.matching.places;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_CREBO;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.rowForBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

class SeveralProgrammesTests extends MatchingTest {

    private static final String FITS = "$.items[0].fit.fits";

    @Autowired
    private PlaceSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String word = "meervoud" + next();
    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        student = market.student();
    }

    private MvcTestResult search(String query) {
        return search(query, Callers.student(student, SCHOOL));
    }

    private MvcTestResult search(String query, RequestPostProcessor caller) {
        return market.get("/api/matching/places?words=" + word + query, caller);
    }

    private static List<String> ids(MvcTestResult found) {
        return read(found, "$.items[*].id");
    }

    private static int count(MvcTestResult found, String filter, String value) {
        return Market.<List<Integer>>read(
                        found, "$.facets[?(@.filter == '%s' && @.value == '%s')].count".formatted(filter, value))
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&sort=distance", "&sort=newest", "&sort=fit"})
    void findsAPlaceOnceByEachProgrammeThatItIsFor(String sort) {
        UUID place = market.placeForBoth("Begeleider " + word, 2);

        for (String crebo : List.of("", "&crebo=" + CREBO, "&crebo=" + OTHER_CREBO, "&crebo=")) {
            MvcTestResult found = search(sort + crebo);
            assertThat(ids(found)).as(crebo).containsExactly(place.toString());
            assertThat(found).bodyJson().extractingPath("$.total").isEqualTo(1);
            assertThat(found).bodyJson().extractingPath(FITS).isEqualTo(true);
            assertThat(count(found, "days", "4")).isEqualTo(1);
            assertThat(count(found, "room", "true")).isEqualTo(1);
        }
        assertThat(ids(search(sort + "&crebo=99999"))).isEmpty();
    }

    @Test
    void keepsWithinTheCircleAndTheFilters() {
        UUID near = market.placeForBoth("Begeleider " + word, 1);
        UUID far = market.place(SCHOOL, rowForBoth(Market.farPlaceRow(next(), "Begeleider " + word)));

        assertThat(ids(search("&km=25"))).containsExactly(near.toString());
        assertThat(ids(search("&km=25&town=Groningen"))).containsExactly(far.toString());
        assertThat(ids(search("&days=3"))).isEmpty();
        assertThat(count(search("&days=3"), "days", "4")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"distance", "newest", "fit"})
    void pagesOnOverPlacesOfEitherKindWithoutGapsOrRepeats(String sort) {
        Book book = Book.of(Market.ALL_OF_PLACES);
        for (int i = 0; i < 45; i++) {
            Object[] row = placeRow(next(), "Begeleider " + word, 1);
            book.row(i % 2 == 0 ? row : rowForBoth(row));
        }
        market.imported(SCHOOL, "places", book);

        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            MvcTestResult page = search("&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page).bodyJson().extractingPath("$.total").isEqualTo(45);
            seen.addAll(ids(page));
            cursor = read(page, "$.next");
        } while (cursor != null);

        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void showsEveryProgrammeByNameAndWhatCanBeDone() {
        UUID place = market.placeForBoth("Begeleider " + word, 1);

        MvcTestResult shown = market.get("/api/matching/places/" + place, Callers.student(student, SCHOOL));

        assertThat(shown).bodyJson().extractingPath("$.programmeName").isEqualTo("Verzorgende IG");
        assertThat(Market.<List<String>>read(shown, "$.also[*].name"))
                .containsExactly("Persoonlijk begeleider specifieke doelgroepen");
        assertThat(Market.<List<String>>read(shown, "$.workProcesses")).containsExactly("B1-K1-W1");
    }

    @Test
    void forgetsAProgrammeThatAPlaceIsNotForAnyMore() {
        Object[] row = rowForBoth(placeRow(next(), "Begeleider " + word, 1));
        UUID place = market.place(SCHOOL, row);
        row[row.length - 2] = "";
        market.place(SCHOOL, row);

        assertThat(ids(search(""))).doesNotContain(place.toString());
        assertThat(ids(search("&crebo=" + OTHER_CREBO))).containsExactly(place.toString());
        assertThat(market.value(
                        SCHOOL, Integer.class, "select count(*) from place_programmes where place_id = ?", place))
                .isZero();
    }

    @Test
    void holdsItsRoomForAllProgrammesTogether() {
        UUID place = market.placeForBoth("Begeleider " + word, 1);
        UUID other = market.student();
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                other);
        UUID own = market.application(student, place);
        UUID theirs = market.application(other, place);

        assertThat(market.accept(own, TRAINER)).hasStatusOk();

        assertProblem(market.accept(theirs, TRAINER), HttpStatus.CONFLICT, "matching:place-full");
        assertThat(market.room(place)).isZero();
    }

    @Test
    void staysWithinTheSchool() {
        UUID place = market.placeForBoth("Begeleider " + word, 1);

        assertThat(ids(search("&crebo=" + CREBO, coordinator(SCHOOL)))).containsExactly(place.toString());
        assertThat(ids(search("&crebo=" + CREBO, coordinator(OTHER_SCHOOL)))).isEmpty();
        String rows = "select count(*) from place_programmes where place_id = ?";
        assertThat(market.value(SCHOOL, Integer.class, rows, place)).isOne();
        assertThat(market.value(OTHER_SCHOOL, Integer.class, rows, place)).isZero();
    }

    @Test
    void letsTheRecognitionForTheOwnProgrammeCount() {
        var trade = new Trade(market);
        UUID company = trade.company("Erkend voor een");
        Object[] row = rowForBoth(placeRow(next(), "Begeleider " + word, 1));
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        UUID place = market.place(SCHOOL, row);

        recognise(company, OTHER_CREBO, false);
        assertThat(search("")).bodyJson().extractingPath(FITS).isEqualTo(true);
        assertThat(search("&crebo=" + CREBO, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath(FITS)
                .isEqualTo(false);

        recognise(company, CREBO, false);
        assertThat(search("")).bodyJson().extractingPath(FITS).isEqualTo(false);
        assertThat(market.get("/api/matching/places/" + place, Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.also[0].recognised")
                .isEqualTo(false);
    }

    private void recognise(UUID company, String crebo, boolean recognised) {
        market.change(
                SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at)"
                        + " values (?, ?, ?, ?, now(), case when not ? then now() end)",
                company,
                SCHOOL,
                crebo,
                recognised,
                recognised);
    }

    @Test
    void countsInTheSearchTheReasonsThatTheRulesGive() {
        var trade = new Trade(market);
        for (boolean main : List.of(true, false)) {
            for (boolean own : List.of(true, false)) {
                UUID company = trade.company("Wisselend");
                recognise(company, OTHER_CREBO, main);
                recognise(company, CREBO, own);
                Object[] row = rowForBoth(placeRow(next(), "Begeleider " + word, 1));
                row[1] = trade.numberOf(company);
                row[2] = trade.trainer(company);
                market.place(SCHOOL, row);
            }
        }
        UUID adults = market.placeForBoth("Begeleider " + word, 1);
        market.change(SCHOOL, "update places set minimum_age = 18, leerweg = 'BBL' where id = ?", adults);
        market.place(SCHOOL, placeRow(next(), "Begeleider " + word, 1));
        List<Seeker> seekers = new ArrayList<>(List.of(Seeker.STAFF));
        for (String crebo : List.of(CREBO, OTHER_CREBO, "11111")) {
            LocalDate born = LocalDate.of(2009, 1, 1);
            seekers.add(new Seeker(null, crebo, "BOL", STARTS_ON, ENDS_ON, born, null, false));
            seekers.add(new Seeker(null, crebo, "BBL", ENDS_ON.plusDays(9), ENDS_ON.plusDays(90), born, null, false));
        }

        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> seekers.forEach(seeker -> {
                    Map<UUID, Integer> misfits = misfits(seeker);
                    assertThat(misfits).hasSizeGreaterThan(5);
                    misfits.forEach((id, count) -> assertThat(
                                    search.get(id, seeker).fit().reasons())
                            .as("%s %s", id, seeker)
                            .hasSize(count));
                })));
    }

    private Map<UUID, Integer> misfits(Seeker seeker) {
        Map<String, @Nullable Object> params = new HashMap<>();
        FitRules.put(seeker, params);
        Map<UUID, Integer> misfits = new HashMap<>();
        jdbc.sql("select p.id, " + FitRules.MISFITS + " as misfits from places p " + FitRules.RECOGNITIONS
                        + " where p.state = 'OFFERED' order by p.id desc limit 100")
                .params(params)
                .query(row -> {
                    misfits.put(row.getObject("id", UUID.class), row.getInt("misfits"));
                });
        return misfits;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "also_crebos = array[crebo]",
                "also_crebos = array['25001', '25001']",
                "also_crebos = array['2500']",
                "also_crebos = array['25001', null]",
                "also_crebos = (select array_agg((30000 + n)::text) from generate_series(1, 10) n)",
                "work_processes = array['B1-K1']",
                "work_processes = (select array_agg('B1-K1-W' || n) from generate_series(1, 41) n)"
            })
    void keepsInTheDatabaseOnlyWhatCanBe(String change) {
        UUID place = market.place(1);

        assertThatThrownBy(() -> market.change(SCHOOL, "update places set " + change + " where id = ?", place))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}

package nl.stagerocs.matching.places;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_TRAINER;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlaceDeskTests extends MatchingTest {

    private static final String WITHDRAWAL = "{\"reason\":\"De afdeling verhuist.\"}";

    private Changing desk;

    @BeforeEach
    void sitDown() {
        desk = new Changing(http, coordinator(SCHOOL));
    }

    private static String uri(UUID place) {
        return "/api/matching/place-desk/" + place;
    }

    private static String terms(String title, int capacity, UUID trainer) {
        return """
                {"title":"%s","description":"Je begeleidt.","tasks":"Koken en wassen.","requirements":"Je fietst zelf.",
                 "crebo":"25478","leerweg":"BOL","startsOn":"%s","endsOn":"%s","daysPerWeek":4,"capacity":%d,
                 "compensationCents":35000,"minimumAge":18,"needsVog":true,"trainerId":"%s"}""".formatted(title, STARTS_ON, ENDS_ON, capacity, trainer);
    }

    private UUID deLinde() {
        return market.id(SCHOOL, "select id from companies where leerbedrijf_id = '100000412'");
    }

    private MvcTestResult drafted(String terms) {
        return desk.post("/api/matching/companies/" + deLinde() + "/places", terms);
    }

    private UUID draft(String title, int capacity) {
        return UUID.fromString(read(drafted(terms(title, capacity, TRAINER)), "$.id"));
    }

    private UUID offered(String title, int capacity) {
        UUID place = draft(title, capacity);
        assertThat(desk.post(uri(place) + "/offer", "", 0)).hasStatusOk();
        return place;
    }

    private List<String> searched(String word) {
        return read(
                market.get("/api/matching/places?words=" + word, Callers.student(market.student(), SCHOOL)),
                "$.items[*].id");
    }

    @Test
    void keepsADraftFromStudentsUntilItIsOffered() {
        String word = "concept" + next();
        UUID student = market.student();

        MvcTestResult made = drafted(terms(word, 2, TRAINER));
        UUID place = UUID.fromString(read(made, "$.id"));

        assertThat(made).hasStatus(CREATED).hasHeader("ETag", "\"0\"");
        assertThat(made).bodyJson().extractingPath("$.state").isEqualTo("DRAFT");
        assertThat(made).bodyJson().extractingPath("$.tasks").isEqualTo("Koken en wassen.");
        assertThat(made).bodyJson().extractingPath("$.minimumAge").isEqualTo(18);
        assertThat(made).bodyJson().extractingPath("$.needsVog").isEqualTo(true);
        assertThat(searched(word)).isEmpty();
        assertThat(market.get("/api/matching/places/" + place, Callers.student(student, SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(market.apply(UUID.randomUUID(), student, place)).hasStatus(NOT_FOUND);

        assertThat(desk.post(uri(place) + "/offer", "", 0))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("OFFERED");

        assertThat(searched(word)).containsExactly(place.toString());
        assertThat(market.apply(UUID.randomUUID(), student, place)).hasStatus(CREATED);
        var published = feed.awaitPublished("PlacePublished.v1", place).body();
        assertThat(published.get("room").intValue()).isEqualTo(2);
        assertProblem(desk.post(uri(place) + "/offer", "", 1), CONFLICT, "matching:place-offered");
    }

    @Test
    void saysWhatChangesOnlyOfAPlaceThatIsOffered() {
        UUID draft = draft("Concept", 2);
        UUID offered = offered("Aanbod", 2);

        assertThat(desk.put(uri(draft), terms("Anders", 3, TRAINER), 0)).hasStatusOk();
        MvcTestResult changed = desk.put(uri(offered), terms("Anders", 3, TRAINER), 1);

        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(feed.awaitPublished("PlaceChanged.v1", offered)
                        .body()
                        .get("title")
                        .stringValue())
                .isEqualTo("Anders");
        assertThat(feed.published("PlaceChanged.v1", draft)).isEmpty();
    }

    @Test
    void refusesAChangeOfAVersionThatWasNotSeen() {
        UUID place = draft("Concept", 2);
        assertThat(desk.put(uri(place), terms("Eerst", 2, TRAINER), 0)).hasStatusOk();

        assertThat(desk.put(uri(place), terms("Later", 2, TRAINER), 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(desk.send(HttpMethod.PUT, uri(place), terms("Later", 2, TRAINER), null))
                .hasStatus(PRECONDITION_REQUIRED);
        assertThat(desk.post(uri(place) + "/offer", "", 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(market.get(uri(place), coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Eerst");
    }

    @Test
    void sendsAnImportPastAnOpenScreenToo() {
        Object[] row = placeRow(next(), "Ingelezen", 1);
        UUID place = market.place(SCHOOL, row);
        row[3] = "Opnieuw ingelezen";
        market.place(SCHOOL, row);

        assertThat(desk.put(uri(place), terms("Scherm", 1, TRAINER), 0)).hasStatus(PRECONDITION_FAILED);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        UUID place = draft("Concept", 2);

        assertFieldProblem(drafted(terms("", 2, TRAINER)), "title", "required");
        assertFieldProblem(drafted(terms("Plek", 0, TRAINER)), "capacity", "place-capacity");
        assertFieldProblem(drafted(terms("Plek", 2, OTHER_TRAINER)), "trainerId", "cell-trainer-of-another");
        assertFieldProblem(
                drafted(terms("Plek", 2, TRAINER).replace(ENDS_ON.toString(), STARTS_ON.toString())),
                "endsOn",
                "cell-ends-before-start");
        assertFieldProblem(drafted(terms("Plek", 2, TRAINER).replace("25478", "99999")), "crebo", "cell-unknown-crebo");
        assertFieldProblem(drafted(terms("Plek", 2, TRAINER).replace("BOL", "BBL")), "leerweg", "cell-other-leerweg");
        assertFieldProblem(drafted(terms("Plek", 2, TRAINER).replace(":18,", ":7,")), "minimumAge", "place-age");
        assertFieldProblem(drafted(terms("x".repeat(201), 2, TRAINER)), "title", "cell-too-long");
        assertFieldProblem(
                desk.put(uri(place), terms("Plek", 2, OTHER_TRAINER), 0), "trainerId", "cell-trainer-of-another");
        assertFieldProblem(desk.post(uri(place) + "/withdrawal", "{\"reason\":\" \"}", 0), "reason", "required");
    }

    private static String alsoFor(String crebos, String processes) {
        return terms("Plek", 2, TRAINER)
                .replace(
                        "\"leerweg\"",
                        "\"alsoCrebos\":[" + crebos + "],\"workProcesses\":[" + processes + "],\"leerweg\"");
    }

    @Test
    void keepsForWhichProgrammesAPlaceIsTooAndWhatCanBeDoneThere() {
        MvcTestResult made = drafted(alsoFor("\"25655\",\"25655\"", "\"B1-K1-W1\",\"B1-K2-W10\",\"B1-K1-W1\""));

        assertThat(made).hasStatus(CREATED);
        assertThat(Market.<List<String>>read(made, "$.alsoCrebos")).containsExactly("25655");
        assertThat(Market.<List<String>>read(made, "$.also[*].name")).containsExactly("Verzorgende IG");
        assertThat(Market.<List<String>>read(made, "$.workProcesses")).containsExactly("B1-K1-W1", "B1-K2-W10");
        UUID place = UUID.fromString(read(made, "$.id"));
        MvcTestResult changed = desk.put(uri(place), terms("Plek", 2, TRAINER), 0);
        assertThat(Market.<List<String>>read(changed, "$.alsoCrebos")).isEmpty();
        assertThat(Market.<List<String>>read(changed, "$.workProcesses")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"25478\"', '', alsoCrebos[0], place-also-main",
        "'\"25655\",\"99999\"', '', alsoCrebos[1], cell-unknown-crebo",
        "'\"2565\"', '', alsoCrebos[0], cell-crebo",
        "'null', '', alsoCrebos[0], required",
        "'\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"', '', alsoCrebos, place-also-most",
        "'', '\"b1-k1-w1\"', workProcesses[0], cell-work-process",
        "'', '\"B1-K1\"', workProcesses[0], cell-work-process"
    })
    void refusesProgrammesAndWorkProcessesThatCanNotBe(String crebos, String processes, String field, String code) {
        MvcTestResult refused = drafted(alsoFor(crebos, processes));

        assertThat(refused).hasStatus(BAD_REQUEST);
        assertThat(Market.<List<String>>read(refused, "$.errors[*].field")).contains(field);
        assertThat(Market.<List<String>>read(refused, "$.errors[*].code")).contains(code);
    }

    @Test
    void refusesAnOtherProgrammeThatTheSchoolHasNotInThisLeerweg() {
        String crebo = "4" + next();
        market.imported(
                SCHOOL, "programmes", Book.of("crebo,naam,niveau,leerweg").row(crebo, "Alleen BBL", 2, "BBL"));

        assertFieldProblem(drafted(alsoFor("\"" + crebo + "\"", "")), "alsoCrebos[0]", "cell-other-leerweg");
    }

    @Test
    void neverOffersFewerThanTheStudentsWhoAreThere() {
        UUID place = offered("Aanbod", 3);
        market.proposal(market.student(), place);
        market.proposal(market.student(), place);

        MvcTestResult refused = desk.put(uri(place), terms("Aanbod", 1, TRAINER), 1);

        assertFieldProblem(refused, "capacity", "place-capacity-taken");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("2 studenten");
        assertThat(desk.put(uri(place), terms("Aanbod", 2, TRAINER), 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("FULL");
    }

    @Test
    void answersWhoeverWaitsWhenAPlaceIsWithdrawn() {
        String word = "weg" + next();
        UUID place = offered(word, 2);
        UUID student = market.student();
        UUID waiting = market.application(student, place);
        UUID placement = market.proposal(market.student(), place);

        assertThat(desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("WITHDRAWN");

        assertThat(feed.awaitPublished("PlaceWithdrawn.v1", place)
                        .body()
                        .get("companyId")
                        .stringValue())
                .isEqualTo(deLinde().toString());
        assertThat(feed.awaitPublished("ApplicationRejected.v1", waiting)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("De afdeling verhuist.");
        assertThat(market.get("/api/matching/applications/" + waiting, Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("De afdeling verhuist.");
        assertThat(market.value(SCHOOL, String.class, "select state from placements where id = ?", placement))
                .isEqualTo("PROPOSED");
        assertThat(searched(word)).isEmpty();
        assertProblem(market.apply(UUID.randomUUID(), market.student(), place), CONFLICT, "matching:place-withdrawn");
        assertProblem(desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 2), CONFLICT, "matching:place-withdrawn");
    }

    @Test
    void offersAWithdrawnPlaceAgain() {
        UUID place = offered("Aanbod", 1);
        assertThat(desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 1)).hasStatusOk();

        assertThat(desk.post(uri(place) + "/offer", "", 2)).hasStatusOk();

        assertThat(market.apply(UUID.randomUUID(), market.student(), place)).hasStatus(CREATED);
    }

    @Test
    void tellsNobodyOfADraftThatIsDropped() {
        UUID place = draft("Concept", 1);

        assertThat(desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 0)).hasStatusOk();
        UUID later = offered("Aanbod", 1);
        feed.awaitPublished("PlacePublished.v1", later);

        assertThat(feed.published("PlaceWithdrawn.v1", place)).isEmpty();
    }

    @Test
    void listsByStateAndWords() {
        String word = "lijst" + next();
        UUID draft = draft(word + " a", 1);
        UUID full = offered(word + " b", 1);
        market.proposal(market.student(), full);
        UUID open = offered(word + " c", 1);

        assertThat(listed("words=" + word)).containsExactly(draft.toString(), full.toString(), open.toString());
        assertThat(listed("state=FULL&words=" + word)).containsExactly(full.toString());
        assertThat(listed("state=OFFERED&words=" + word)).containsExactly(open.toString());
        assertFieldProblem(market.get("/api/matching/place-desk?state=GONE", coordinator(SCHOOL)), "state", "format");
    }

    private List<String> listed(String query) {
        return read(market.get("/api/matching/place-desk?" + query, coordinator(SCHOOL)), "$.items[*].id");
    }

    @Test
    void hidesPlacesAndCompaniesOfAnotherSchool() {
        UUID place = draft("Concept", 1);
        var other = new Changing(http, coordinator(Market.OTHER_SCHOOL));

        assertThat(market.get(uri(place), coordinator(Market.OTHER_SCHOOL))).hasStatus(NOT_FOUND);
        assertThat(other.put(uri(place), terms("Anders", 1, TRAINER), 0)).hasStatus(NOT_FOUND);
        assertThat(other.post(uri(place) + "/offer", "", 0)).hasStatus(NOT_FOUND);
        assertThat(other.post(uri(place) + "/withdrawal", WITHDRAWAL, 0)).hasStatus(NOT_FOUND);
        assertThat(other.post("/api/matching/companies/" + deLinde() + "/places", terms("Plek", 1, TRAINER)))
                .hasStatus(NOT_FOUND);
    }

    @AfterEach
    void forgetSettings() {
        market.settings(Market.SETTINGS);
    }

    @Test
    void placesThreeOfTwoHundredWhoAreAcceptedAtOnce() throws Exception {
        market.settings(Market.SETTINGS.replace("\"mostOpenPerPlace\":30", "\"mostOpenPerPlace\":200"));
        UUID place = offered("Aanbod", 3);
        List<Callable<MvcTestResult>> acceptances = applicationsOf(200, place).stream()
                .map(application -> (Callable<MvcTestResult>) () -> market.accept(application, TRAINER))
                .toList();

        List<Integer> answers = atOnce(acceptances);

        assertThat(answers).filteredOn(each -> each == 200).hasSize(3);
        assertThat(answers).filteredOn(each -> each == 409).hasSize(197);
        assertThat(market.room(place)).isZero();
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from placements where place_id = ?", place))
                .isEqualTo(3);
    }

    @Test
    void leavesNobodyWaitingWhoAppliesWhileAPlaceIsWithdrawn() throws Exception {
        UUID place = offered("Aanbod", 5);
        List<Callable<MvcTestResult>> calls = new ArrayList<>();
        for (UUID student : students(10)) {
            calls.add(() -> market.apply(UUID.randomUUID(), student, place));
        }
        calls.add(5, () -> desk.post(uri(place) + "/withdrawal", WITHDRAWAL, 1));

        assertThat(atOnce(calls)).allMatch(each -> each == 200 || each == 201 || each == 409);

        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*) from applications where place_id = ? and state = 'SUBMITTED'",
                        place))
                .isZero();
    }

    private List<UUID> applicationsOf(int many, UUID place) {
        return students(many).stream()
                .map(student -> market.application(student, place))
                .toList();
    }

    private List<UUID> students(int many) {
        Book book = Book.of(Market.STUDENTS);
        List<Integer> numbers =
                IntStream.range(0, many).map(each -> next()).boxed().toList();
        numbers.forEach(number -> book.row(studentRow(number, "Jansen", Market.SUPERVISOR_EMAIL)));
        market.imported(SCHOOL, "students", book);
        return numbers.stream()
                .map(number -> market.id(SCHOOL, "select id from students where number = ?", number.toString()))
                .toList();
    }

    private static List<Integer> atOnce(List<Callable<MvcTestResult>> calls) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<MvcTestResult> each : threads.invokeAll(calls)) {
                answers.add(each.get().getResponse().getStatus());
            }
        }
        return answers;
    }
}

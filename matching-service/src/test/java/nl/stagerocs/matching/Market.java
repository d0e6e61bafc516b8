package nl.stagerocs.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.InSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two schools that came in through the import, and the steps by which students and places find each other. */
@TestComponent
public class Market {

    public static final String SCHOOL = "99RL";
    public static final String OTHER_SCHOOL = "99ZK";
    public static final String CREBO = "25478";
    public static final String OTHER_CREBO = "25655";
    public static final LocalDate STARTS_ON = LocalDate.now().minusWeeks(3).with(DayOfWeek.MONDAY);
    public static final LocalDate ENDS_ON = STARTS_ON.plusDays(144);
    public static final String SUPERVISOR_EMAIL = "e.aydin@rivierenland.example";
    public static final UUID SUPERVISOR = Ids.ofEmail(SUPERVISOR_EMAIL);
    public static final UUID OTHER_SUPERVISOR = Ids.ofEmail("b.smit@rivierenland.example");
    public static final String TRAINER_EMAIL = "a.vandam@delinde.example";
    public static final UUID TRAINER = Ids.ofEmail(TRAINER_EMAIL);
    public static final UUID OTHER_TRAINER = Ids.ofEmail("p.dejong@dewijzer.example");

    public static final String SETTINGS =
            "{\"firstLook\":true,\"answerWithinDays\":14,\"mostOpenPerStudent\":3,\"mostOpenPerPlace\":30}";

    /** The internship from {@link #STARTS_ON} to {@link #ENDS_ON} that groups of {@link #CREBO} do. */
    public static final String PERIOD = "Stage najaar 2026";

    public static final String GROUPS = "naam,crebo,leerweg,cohort,periode 1,periode 2";
    public static final String STUDENTS =
            "studentnummer,voornaam,tussenvoegsel,achternaam,e-mail,geboortedatum,groep,begeleider,postcode,woonplaats,ouder naam,ouder e-mail";
    public static final String STAFF = "e-mail,voornaam,tussenvoegsel,achternaam,rol,tekenbevoegd";
    public static final String TRAINERS = "leerbedrijf-id,voornaam,tussenvoegsel,achternaam,e-mail,telefoon";
    public static final String COMPANIES =
            "leerbedrijf-id,naam,kvk,straat,huisnummer,postcode,plaats,telefoon,website,contactpersoon,contact e-mail";
    public static final String PLACES =
            "plekcode,leerbedrijf-id,praktijkopleider,titel,omschrijving,crebo,leerweg,van,tot,dagen per week,aantal plekken,vergoeding per maand";

    /** With the columns that {@link #rowForBoth} fills. */
    public static final String ALL_OF_PLACES = PLACES + ",ook voor crebo,werkprocessen";

    private static final AtomicInteger COUNT = new AtomicInteger(1_000);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final InSchool inSchool;
    private boolean open;

    Market(MockMvcTester http, JdbcClient jdbc, InSchool inSchool) {
        this.http = http;
        this.jdbc = jdbc;
        this.inSchool = inSchool;
    }

    /** Brings both schools in, once in a test run. */
    public synchronized Market open() {
        if (!open) {
            bringIn(SCHOOL);
            bringIn(OTHER_SCHOOL);
            open = true;
        }
        return this;
    }

    private void bringIn(String school) {
        imported(
                school,
                "programmes",
                Book.of("crebo,naam,niveau,leerweg")
                        .row(CREBO, "Persoonlijk begeleider specifieke doelgroepen", 4, "BOL")
                        .row(OTHER_CREBO, "Verzorgende IG", 3, "BOL"));
        imported(
                school,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week")
                        .row(PERIOD, STARTS_ON, ENDS_ON, 640, 4)
                        .row("Stage verzorging", STARTS_ON, ENDS_ON, 450, 3));
        imported(
                school,
                "groups",
                Book.of(GROUPS)
                        .row("MZ2B", CREBO, "BOL", 2025, PERIOD, "")
                        .row("VZ1A", OTHER_CREBO, "BOL", 2026, "Stage verzorging", ""));
        imported(
                school,
                "staff",
                Book.of(STAFF)
                        .row(SUPERVISOR_EMAIL, "Elif", "", "Aydin", "begeleider", "nee")
                        .row("b.smit@rivierenland.example", "Bas", "", "Smit", "begeleider", "")
                        .row("j.deruiter@rivierenland.example", "Joke", "de", "Ruiter", "administratie", "ja"));
        imported(
                school,
                "companies",
                Book.of(COMPANIES)
                        .row(
                                "100000412",
                                "Zorggroep De Linde",
                                "12345678",
                                "Dorpsstraat",
                                "12",
                                "6711 AB",
                                "Ede",
                                "0318 555 0142",
                                "https://delinde.example",
                                "Anja van Dam",
                                "info@delinde.example")
                        .row(
                                "100000413",
                                "Welzijn De Wijzer",
                                "",
                                "Kade",
                                "1",
                                "9711 AB",
                                "Groningen",
                                "",
                                "",
                                "",
                                ""));
        imported(
                school,
                "trainers",
                Book.of(TRAINERS)
                        .row("100000412", "Anja", "van", "Dam", TRAINER_EMAIL, "")
                        .row("100000413", "Piet", "de", "Jong", "p.dejong@dewijzer.example", ""));
    }

    /** A number that nobody else in this run has. */
    public static int next() {
        return COUNT.incrementAndGet();
    }

    /** A student of MZ2B from Ede, guided by Elif Aydin. */
    public UUID student() {
        return student(SCHOOL, "Bouzid", SUPERVISOR_EMAIL);
    }

    public UUID student(String school, String lastName, String supervisor) {
        int number = next();
        imported(school, "students", Book.of(STUDENTS).row(studentRow(number, lastName, supervisor)));
        return id(school, "select id from students where number = ?", String.valueOf(number));
    }

    public static Object[] studentRow(int number, String lastName, String supervisor) {
        return new Object[] {
            number,
            "Yara",
            "",
            lastName,
            "student" + number + "@student.rivierenland.example",
            LocalDate.of(2007, 5, 12),
            "MZ2B",
            supervisor,
            "6711 AB",
            "Ede",
            "",
            ""
        };
    }

    /** A coordinator of the school, by e-mail address. */
    public UUID coordinatorNamed(String email) {
        imported(SCHOOL, "staff", Book.of(STAFF).row(email, "Kim", "", "Bakker", "coördinator", "nee"));
        return id(SCHOOL, "select id from staff where email = ?", email);
    }

    /** A group of its own, for who has to look at a whole group. */
    public UUID group(String school) {
        return group(school, PERIOD, "");
    }

    /** A group that does these internships, by their names; the second may be empty. */
    public UUID group(String school, String period, String next) {
        String name = "VD" + next();
        imported(school, "groups", Book.of(GROUPS).row(name, CREBO, "BOL", 2025, period, next));
        return id(school, "select id from groups where name = ?", name);
    }

    /** An internship of its own, by its name. */
    public String period(LocalDate from, LocalDate until) {
        String name = "Stage " + next();
        imported(SCHOOL, "periods", Book.of("naam,van,tot,uren,dagen per week").row(name, from, until, 640, 4));
        return name;
    }

    /** A student of a group of its own, which does another internship after {@link #ENDS_ON}. */
    public UUID studentWithLater() {
        String later = period(ENDS_ON.plusDays(3), ENDS_ON.plusDays(90));
        return studentsOf(group(SCHOOL, PERIOD, later), 1, SUPERVISOR_EMAIL).getFirst();
    }

    /** A place at De Linde for the internship of {@link #studentWithLater}. */
    public UUID laterPlace(int capacity) {
        Object[] row = placeRow(next(), "Persoonlijk begeleider", capacity);
        row[7] = ENDS_ON.plusDays(10);
        row[8] = ENDS_ON.plusDays(80);
        return place(SCHOOL, row);
    }

    public String number(UUID student) {
        return value(SCHOOL, String.class, "select number from students where id = ?", student);
    }

    /** Students of a group, guided by one supervisor. */
    public List<UUID> studentsOf(UUID group, int count, String supervisor) {
        String name = value(SCHOOL, String.class, "select name from groups where id = ?", group);
        var book = Book.of(STUDENTS);
        List<Integer> numbers =
                IntStream.range(0, count).map(each -> next()).boxed().toList();
        for (int number : numbers) {
            Object[] row = studentRow(number, "Bouzid", supervisor);
            row[6] = name;
            book.row(row);
        }
        imported(SCHOOL, "students", book);
        return numbers.stream()
                .map(number -> id(SCHOOL, "select id from students where number = ?", String.valueOf(number)))
                .toList();
    }

    /** A student has put these places in this order. */
    public void chosen(UUID student, UUID... places) {
        assertThat(choose(student, "\"0\"", places)).hasStatusOk();
    }

    public MvcTestResult choose(UUID student, String ifMatch, UUID... places) {
        String list = Arrays.stream(places).map(place -> "\"" + place + "\"").collect(Collectors.joining(","));
        return http.put()
                .uri("/api/matching/shortlist")
                .with(Callers.student(student, SCHOOL))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"places\":[" + list + "]}")
                .locale(Locale.of("nl"))
                .exchange();
    }

    /** A place at De Linde in Ede. */
    public UUID place(int capacity) {
        return place(SCHOOL, placeRow(next(), "Persoonlijk begeleider", capacity));
    }

    /** The same, for the other programme first and for the students' own one too. */
    public UUID placeForBoth(String title, int capacity) {
        return place(SCHOOL, rowForBoth(placeRow(next(), title, capacity)));
    }

    /** This row of a place for the other programme first and for the students' own one too. */
    public static Object[] rowForBoth(Object[] row) {
        Object[] both = Arrays.copyOf(row, row.length + 2);
        both[5] = OTHER_CREBO;
        both[row.length] = CREBO;
        both[row.length + 1] = "B1-K1-W1";
        return both;
    }

    public UUID place(String school, Object[] row) {
        imported(school, "places", Book.of(ALL_OF_PLACES).row(row));
        return id(school, "select id from places where code = ?", row[0]);
    }

    public static Object[] placeRow(int number, String title, int capacity) {
        return new Object[] {
            "P-" + number,
            "100000412",
            TRAINER_EMAIL,
            title,
            "Je begeleidt cliënten bij wonen.",
            CREBO,
            "BOL",
            STARTS_ON,
            ENDS_ON,
            4,
            capacity,
            350
        };
    }

    /** A place in Groningen, with another trainer. */
    public static Object[] farPlaceRow(int number, String title) {
        Object[] row = placeRow(number, title, 1);
        row[1] = "100000413";
        row[2] = "p.dejong@dewijzer.example";
        return row;
    }

    /** Imports a list, and returns its record when it is done. */
    public MvcTestResult imported(String school, String kind, Book book) {
        UUID id = checkedId(check(school, kind, book.bytes()));
        assertThat(execute(school, id)).hasStatus(HttpStatus.ACCEPTED);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> (String) read(importRecord(school, id), "$.state"), state -> !state.equals("RUNNING"));
        MvcTestResult done = importRecord(school, id);
        assertThat(done).bodyJson().extractingPath("$.state").isEqualTo("DONE");
        return done;
    }

    public static UUID checkedId(MvcTestResult checked) {
        assertThat(checked).hasStatus(HttpStatus.CREATED);
        return UUID.fromString(read(checked, "$.id"));
    }

    public MvcTestResult check(String school, String kind, byte[] file) {
        return http.post()
                .uri("/api/matching/imports")
                .multipart()
                .file(new MockMultipartFile("file", kind + ".xlsx", "application/octet-stream", file))
                .param("kind", kind)
                .with(coordinator(school))
                .exchange();
    }

    public MvcTestResult execute(String school, UUID id) {
        return http.post()
                .uri("/api/matching/imports/{id}/execution", id)
                .with(coordinator(school))
                .exchange();
    }

    public MvcTestResult importRecord(String school, UUID id) {
        return get("/api/matching/imports/" + id, coordinator(school));
    }

    /** What is wrong with the cells of a file that was checked. */
    public MvcTestResult messages(UUID id) {
        return get("/api/matching/imports/" + id + "/messages", coordinator(SCHOOL));
    }

    /** A coordinator has a file checked that lacks rows of the school, and lets these leave. */
    public MvcTestResult letLeave(String school, String kind, Book without, Object... keys) {
        return letLeave(coordinator(school), checkedId(check(school, kind, without.bytes())), keys);
    }

    /** Lets rows leave that were missing from a file that was checked. */
    public MvcTestResult letLeave(RequestPostProcessor coordinator, UUID checked, Object... keys) {
        return post(
                "/api/matching/imports/" + checked + "/leaving",
                Arrays.stream(keys).map(key -> "\"" + key + "\"").collect(Collectors.joining(",", "{\"keys\":[", "]}")),
                coordinator);
    }

    /** The coordinator has chosen. */
    public void settings(String wanted) {
        String tag = String.valueOf(
                get("/api/matching/settings", coordinator(SCHOOL)).getResponse().getHeader("ETag"));
        assertThat(http.put()
                        .uri("/api/matching/settings")
                        .with(coordinator(SCHOOL))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wanted)
                        .header("If-Match", tag)
                        .exchange())
                .hasStatusOk();
    }

    /** A student has applied. */
    public UUID application(UUID student, UUID place) {
        UUID id = UUID.randomUUID();
        assertThat(apply(id, student, place)).hasStatus(HttpStatus.CREATED);
        return id;
    }

    public MvcTestResult apply(UUID id, UUID student, UUID place) {
        return apply(id, Callers.student(student, SCHOOL), place, "Ik wil graag leren.");
    }

    public MvcTestResult apply(UUID id, RequestPostProcessor student, UUID place, String motivation) {
        return post(
                "/api/matching/applications",
                "{\"id\":\"%s\",\"placeId\":\"%s\",\"motivation\":\"%s\"}".formatted(id, place, motivation),
                student);
    }

    /** Applies for a place of its own. */
    public MvcTestResult applyWithCv(UUID id, UUID student, byte[] cv) {
        String application =
                "{\"id\":\"%s\",\"placeId\":\"%s\",\"motivation\":\"Zie mijn cv.\"}".formatted(id, place(1));
        return http.post()
                .uri("/api/matching/applications")
                .multipart()
                .file(new MockMultipartFile(
                        "application", "", "application/json", application.getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile("cv", "Yara Bouzid.pdf", "application/pdf", cv))
                .with(Callers.student(student, SCHOOL))
                .exchange();
    }

    public MvcTestResult accept(UUID application, UUID trainer) {
        return answer(application, "acceptance", "", Callers.trainer(trainer, SCHOOL));
    }

    /** Answers an application as it is now, such as with {@code rejection}. */
    public MvcTestResult answer(UUID application, String answer, String body, RequestPostProcessor caller) {
        long version = value(SCHOOL, Long.class, "select version from applications where id = ?", application);
        return answer(application, answer, body, "\"" + version + "\"", caller);
    }

    /** The same by who saw this version of it, or says none. */
    public MvcTestResult answer(
            UUID application, String answer, String body, String ifMatch, RequestPostProcessor caller) {
        var request = http.post()
                .uri("/api/matching/applications/{id}/{answer}", application, answer)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
    }

    /** A trainer has accepted a student; returns the placement. */
    public UUID proposal(UUID student, UUID place) {
        MvcTestResult accepted = accept(application(student, place), TRAINER);
        assertThat(accepted).hasStatusOk();
        return UUID.fromString(read(accepted, "$.placementId"));
    }

    /** A supervisor has approved; returns the placement. */
    public UUID placed(UUID student, UUID place) {
        UUID placement = proposal(student, place);
        assertThat(decide(placement, "approval", "{}", "\"0\"", SUPERVISOR)).hasStatusOk();
        return placement;
    }

    public MvcTestResult decide(UUID placement, String decision, String body, String ifMatch, UUID supervisor) {
        var request = http.post()
                .uri("/api/matching/placements/{id}/{decision}", placement, decision)
                .with(Callers.supervisor(supervisor, SCHOOL))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
    }

    /** A coordinator who has seen who guides a student now links another supervisor. */
    public MvcTestResult link(UUID student, UUID supervisor) {
        return link(student, supervisor, supervisorVersion(student), coordinator(SCHOOL));
    }

    public MvcTestResult link(
            UUID student, UUID supervisor, @Nullable String ifMatch, RequestPostProcessor coordinator) {
        return new Changing(http, coordinator)
                .send(
                        HttpMethod.PUT,
                        "/api/matching/students/" + student + "/supervisor",
                        "{\"supervisorId\":\"%s\"}".formatted(supervisor),
                        ifMatch);
    }

    /** Who guides a student as the list shows it, for {@code If-Match}. */
    public String supervisorVersion(UUID student) {
        String number = value(SCHOOL, String.class, "select number from students where id = ?", student);
        List<Integer> version = read(
                get("/api/matching/students?words=" + number, coordinator(SCHOOL)),
                "$.items[?(@.id == '%s')].supervisorVersion".formatted(student));
        return "\"" + version.getFirst() + "\"";
    }

    public MvcTestResult get(String uri, RequestPostProcessor caller) {
        return http.get().uri(uri).with(caller).locale(Locale.of("nl")).exchange();
    }

    public MvcTestResult post(String uri, String body, RequestPostProcessor caller) {
        return http.post()
                .uri(uri)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public int room(UUID place) {
        return value(SCHOOL, Integer.class, "select capacity - taken from places where id = ?", place);
    }

    public UUID id(String school, String sql, Object... args) {
        return value(school, UUID.class, sql, args);
    }

    /** Reads one value as the service sees it within a school. */
    public <T> T value(String school, Class<T> type, String sql, Object... args) {
        return inSchool.get(school, () -> jdbc.sql(sql).params(args).query(type).single());
    }

    /** Changes a row behind the service's back. */
    public void change(String school, String sql, Object... args) {
        inSchool.run(school, () -> jdbc.sql(sql).params(args).update());
    }

    public static RequestPostProcessor coordinator(String school) {
        return Callers.coordinator(new UUID(1, 1), school);
    }

    public static void assertProblem(MvcTestResult result, HttpStatus status, String type) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:" + type);
    }

    public static void assertFieldProblem(MvcTestResult result, String field, String code) {
        assertProblem(result, HttpStatus.BAD_REQUEST, "validation");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    public static void assertCounts(MvcTestResult record, int created, int changed, int unchanged, int faulty) {
        assertThat(record).bodyJson().extractingPath("$.created").isEqualTo(created);
        assertThat(record).bodyJson().extractingPath("$.changed").isEqualTo(changed);
        assertThat(record).bodyJson().extractingPath("$.unchanged").isEqualTo(unchanged);
        assertThat(record).bodyJson().extractingPath("$.faulty").isEqualTo(faulty);
    }

    public static <T> T read(MvcTestResult result, String path) {
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.stagerocs.matching.relations;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RelationsTests extends MatchingTest {

    private static final String CONTACT =
            "{\"name\":\"Kees Mol\",\"function\":\"Teamleider\",\"email\":\"k.mol@bedrijf.example\",\"phone\":\"0318 555 0199\"}";
    private static final String STEP =
            "{\"heldOn\":\"2026-11-02\",\"how\":\"PHONE\",\"contactName\":\"Kees Mol\",\"about\":\"Twee plekken erbij.\",\"nextStep\":\"Bellen\",\"nextStepOn\":\"2026-12-01\"}";

    private Changing coordinating;
    private Changing supervising;
    private UUID company = UUID.randomUUID();

    @BeforeEach
    void meet() {
        coordinating = new Changing(http, coordinator(SCHOOL));
        supervising = new Changing(http, Callers.supervisor(SUPERVISOR, SCHOOL));
        company = new Trade(market).company("Relatie");
    }

    private static String uri(UUID company) {
        return "/api/matching/companies/" + company;
    }

    private List<String> listed(String query) {
        return read(market.get("/api/matching/companies?" + query, coordinator(SCHOOL)), "$.items[*].id");
    }

    private String name() {
        return market.value(SCHOOL, String.class, "select name from companies where id = ?", company);
    }

    @Test
    void keepsSeveralContacts() {
        assertThat(supervising.post(uri(company) + "/contacts", CONTACT)).hasStatus(CREATED);

        MvcTestResult kept = supervising.post(uri(company) + "/contacts", "{\"name\":\"Anna Bos\",\"email\":\"\"}");

        assertThat(kept)
                .bodyJson()
                .extractingPath("$.contacts[*].name")
                .asArray()
                .containsExactly("Anna Bos", "Kees Mol");
        assertThat(kept).bodyJson().extractingPath("$.contacts[1].function").isEqualTo("Teamleider");
        assertThat(kept).bodyJson().extractingPath("$.contacts[0].email").isNull();
        assertFieldProblem(supervising.post(uri(company) + "/contacts", "{\"name\":\" \"}"), "name", "required");
        assertFieldProblem(
                supervising.post(uri(company) + "/contacts", "{\"name\":\"Kees\",\"email\":\"kees\"}"),
                "email",
                "cell-email");
    }

    @Test
    void changesAContactOnlyOfTheVersionThatWasSeen() {
        String id = read(supervising.post(uri(company) + "/contacts", CONTACT), "$.contacts[0].id");
        String contact = "/api/matching/contacts/" + id;

        assertThat(coordinating.put(contact, CONTACT.replace("Mol", "Das"), 0))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.contacts[0].name")
                .isEqualTo("Kees Das");

        assertThat(supervising.put(contact, CONTACT, 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(supervising.delete(contact, 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(supervising.send(HttpMethod.DELETE, contact, "{}", null)).hasStatus(PRECONDITION_REQUIRED);
        assertThat(supervising.delete(contact, 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.contacts")
                .asArray()
                .isEmpty();
    }

    @Test
    void keepsNotesAndAgreementsWithWhoWroteThem() {
        assertThat(supervising.post(uri(company) + "/notes", "{\"kind\":\"NOTE\",\"text\":\"Fijn team.\"}"))
                .hasStatus(CREATED);

        MvcTestResult kept = coordinating.post(
                uri(company) + "/notes", "{\"kind\":\"AGREEMENT\",\"text\":\"Elk jaar drie plekken.\"}");

        assertThat(kept).bodyJson().extractingPath("$.notes[*].kind").asArray().containsExactly("AGREEMENT", "NOTE");
        assertThat(kept).bodyJson().extractingPath("$.notes[1].writtenByName").isEqualTo("Test SUPERVISOR");
        assertFieldProblem(
                supervising.post(uri(company) + "/notes", "{\"kind\":\"NOTE\",\"text\":\"\"}"), "text", "required");
        assertFieldProblem(
                supervising.post(uri(company) + "/notes", "{\"kind\":\"POEM\",\"text\":\"Roos\"}"), "kind", "format");
    }

    @Test
    void remindsOfANextStepUntilItIsTaken() {
        MvcTestResult logged = supervising.post(uri(company) + "/talks", STEP);

        assertThat(logged).hasStatus(CREATED);
        assertThat(logged).bodyJson().extractingPath("$.talks[0].heldByName").isEqualTo("Test SUPERVISOR");
        assertThat(listed("dueBy=2026-12-01")).contains(company.toString());
        assertThat(listed("dueBy=2026-11-30")).doesNotContain(company.toString());
        String completion = "/api/matching/talks/" + read(logged, "$.talks[0].id") + "/completion";

        assertThat(coordinating.post(completion, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.talks[0].nextStepDone")
                .isEqualTo(true);
        assertThat(coordinating.post(completion, "")).hasStatusOk();
        assertThat(listed("dueBy=2026-12-01")).doesNotContain(company.toString());
    }

    @Test
    void refusesHalfANextStep() {
        assertFieldProblem(
                supervising.post(uri(company) + "/talks", STEP.replace(",\"nextStepOn\":\"2026-12-01\"", "")),
                "nextStepOn",
                "required");
        assertFieldProblem(
                supervising.post(uri(company) + "/talks", STEP.replace("\"Bellen\"", "\" \"")), "nextStep", "required");
        assertFieldProblem(
                supervising.post(uri(company) + "/talks", STEP.replace("2026-11-02", "gisteren")), "heldOn", "format");
    }

    @Test
    void givesACompanyAnOwner() {
        String owner = "{\"staffId\":\"" + SUPERVISOR + "\"}";

        MvcTestResult owned = coordinating.put(uri(company) + "/owner", owner, 0);

        assertThat(owned).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(owned).bodyJson().extractingPath("$.company.ownerName").isEqualTo("Elif Aydin");
        assertThat(listed("owner=" + SUPERVISOR)).contains(company.toString());
        assertThat(coordinating.put(uri(company) + "/owner", owner, 0)).hasStatus(PRECONDITION_FAILED);
        assertFieldProblem(
                coordinating.put(uri(company) + "/owner", "{\"staffId\":\"" + UUID.randomUUID() + "\"}", 1),
                "staffId",
                "company-owner-unknown");
        assertThat(coordinating.put(uri(company) + "/owner", "{\"staffId\":null}", 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.company.ownerName")
                .isNull();
    }

    @Test
    void filtersByTownAndWords() {
        UUID elsewhere = new Trade(market).company(SCHOOL, name(), "", "9711 AB", "7", "Groningen");

        assertThat(listed("words=" + name())).containsExactlyInAnyOrder(company.toString(), elsewhere.toString());
        assertThat(listed("town=gron&words=" + name())).containsExactly(elsewhere.toString());
    }

    @Test
    void keepsWhatStaffKnowsFromStudents() {
        assertThat(coordinating.put(uri(company) + "/owner", "{\"staffId\":\"" + SUPERVISOR + "\"}", 0))
                .hasStatusOk();

        MvcTestResult read = market.get(uri(company), Callers.student(market.student(), SCHOOL));

        assertThat(read).bodyJson().extractingPath("$.company.ownerName").isNull();
        assertThat(read).bodyJson().extractingPath("$.contact").isNull();
    }

    @Test
    void hidesEverythingOfAnotherSchool() {
        MvcTestResult logged = supervising.post(uri(company) + "/talks", STEP);
        String talk = read(logged, "$.talks[0].id");
        String contact = read(supervising.post(uri(company) + "/contacts", CONTACT), "$.contacts[0].id");
        var other = new Changing(http, coordinator(Market.OTHER_SCHOOL));

        assertThat(market.get(uri(company) + "/relation", coordinator(Market.OTHER_SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(other.post(uri(company) + "/notes", "{\"kind\":\"NOTE\",\"text\":\"Hoi\"}"))
                .hasStatus(NOT_FOUND);
        assertThat(other.post(uri(company) + "/talks", STEP)).hasStatus(NOT_FOUND);
        assertThat(other.post(uri(company) + "/contacts", CONTACT)).hasStatus(NOT_FOUND);
        assertThat(other.put("/api/matching/contacts/" + contact, CONTACT, 0)).hasStatus(NOT_FOUND);
        assertThat(other.delete("/api/matching/contacts/" + contact, 0)).hasStatus(NOT_FOUND);
        assertThat(other.post("/api/matching/talks/" + talk + "/completion", ""))
                .hasStatus(NOT_FOUND);
        assertThat(other.put(uri(company) + "/owner", "{\"staffId\":null}", 0)).hasStatus(NOT_FOUND);
    }
}

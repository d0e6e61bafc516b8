package nl.stagerocs.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.stagerocs.identity.accounts.KeycloakRoles;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How people of the roster get accounts, and lose them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsTests extends IdentityTest {

    private static final String TOPIC = "matching.roster";

    @Autowired
    private KeycloakRoles keycloakRoles;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EventFeed feed;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester http;

    @Test
    void makesAnAccountForAStudentAndInvitesOnceInDutchInTheNameOfTheSchool() throws Exception {
        UUID yara = Ids.next();
        var fields = student(yara, "yara.bouzid@student.rivierenland.example");

        UUID event = feed.send("StudentEnrolled.v1", "99RL", yara, fields);
        feed.repeat(event, "StudentEnrolled.v1", "99RL", yara, fields);
        feed.send("StudentChanged.v1", "99RL", yara, fields);

        MimeMessage invitation = await().atMost(PATIENCE)
                .until(() -> mailsTo("yara.bouzid@student.rivierenland.example"), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(invitation.getSubject()).isEqualTo("Welkom bij StageROCs: kies je wachtwoord");
        assertThat(GreenMailUtil.getBody(invitation)).contains("ROC Rivierenland", "Kies je wachtwoord");
        waitForTheRosterToBeTakenIn();
        assertThat(mailsTo("yara.bouzid@student.rivierenland.example")).hasSize(1);
    }

    @Test
    void putsThePersonTheSchoolAndTheRolesInTheToken() {
        UUID noor = Ids.next();
        feed.send("StudentEnrolled.v1", "99ZK", noor, student(noor, "Noor.ElAmrani@student.zuiderkwartier.example"));

        JsonNode claims = signIn("noor.elamrani@student.zuiderkwartier.example");

        assertThat(claims.get("person_id").stringValue()).isEqualTo(noor.toString());
        assertThat(claims.get("memberships").toString()).isEqualTo("[\"99ZK:student\"]");
        assertThat(claims.get("school").toString()).isEqualTo("[\"99ZK\"]");
        assertThat(claims.get("roles").toString()).contains("\"student\"");
        assertThat(claims.get("name").stringValue()).isEqualTo("Yara Bouzid");
        assertThat(claims.get("aud").toString()).contains("stagerocs");
    }

    @Test
    void saysInTheTokenWhatSomebodyIsAtWhichSchool() {
        String email = "karim.mulder@zuiderkwartier.example";
        UUID karim = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99ZK", karim, staff(karim, email, "COORDINATOR", "SUPERVISOR"));
        feed.send("TrainerRegistered.v1", "99RL", karim, Map.of("personId", karim, "email", email));
        await().atMost(PATIENCE).until(() -> attribute(email, "membership").size() == 3);

        JsonNode claims = signIn(email);

        assertThat(claims.get("memberships").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("99RL:trainer", "99ZK:coordinator", "99ZK:supervisor");
    }

    @Test
    void takesNothingFromStaffWhoBecomeTrainersOfTheSameSchool() {
        String email = "kapper.en.docent@rivierenland.example";
        UUID person = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "SUPERVISOR"));
        feed.send("TrainerRegistered.v1", "99RL", person, Map.of("personId", person, "email", email));
        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "COORDINATOR"));

        await().atMost(PATIENCE)
                .until(() -> attribute(email, "membership"), List.of("99RL:coordinator", "99RL:trainer")::equals);
    }

    @Test
    void tellsKeycloakOfAccountsThatItHadBeforeMemberships() {
        String email = "van.voor.de.update@student.example";
        UUID person = Ids.next();
        feed.send("StudentEnrolled.v1", "99RL", person, student(person, email));
        await().atMost(PATIENCE).until(() -> attribute(email, "membership"), List.of("99RL:student")::equals);
        change(email, attributes -> {
            attributes.remove("membership");
            attributes.withArrayProperty("person_id").removeAll().add(Ids.next().toString());
        });
        assertThat(attribute(email, "membership")).isEmpty();

        jdbc.update("update accounts set behind = true where person_id = ?", person);

        await().atMost(PATIENCE).until(() -> attribute(email, "membership"), List.of("99RL:student")::equals);
        assertThat(attribute(email, "person_id")).containsExactly(person.toString());
        await().atMost(PATIENCE)
                .until(() ->
                        jdbc.queryForList("select 1 from accounts where behind").isEmpty());
    }

    @Test
    void turnsTheFormerRoleOfOperationsIntoAMembershipThatTheRosterLeavesAlone() {
        String email = "operator@stagerocs.example";
        keycloak.post("/stagerocs/roles", Map.of("name", "operator"));
        keycloak.post("/stagerocs/users", Map.of("username", email, "email", email, "enabled", true));
        keycloakRoles.give(awaitUser(email).get("id").stringValue(), List.of("operator"));

        applyRealm();
        applyRealm();

        assertThat(roles(email)).doesNotContain("operator");
        assertThat(attribute(email, "membership")).containsExactly("operator");
        UUID person = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "SUPERVISOR"));
        await().atMost(PATIENCE)
                .until(() -> attribute(email, "membership"), List.of("operator", "99RL:supervisor")::equals);
        assertThat(signIn(email).get("memberships").toString()).contains("\"operator\"");
    }

    @Test
    void keepsOneAccountForATrainerOfTwoSchoolsAndDoesNotInvite() {
        String email = "a.vandam@delinde.example";
        UUID anja = Ids.ofEmail(email);

        feed.send("TrainerRegistered.v1", "99RL", anja, Map.of("personId", anja, "email", email));
        feed.send("TrainerRegistered.v1", "99ZK", anja, Map.of("personId", anja, "email", email));

        await().atMost(PATIENCE).until(() -> attribute(email, "school"), List.of("99RL", "99ZK")::equals);
        assertThat(attribute(email, "school_name")).containsExactly("ROC Rivierenland, ROC Zuiderkwartier");
        assertThat(roles(email)).contains("trainer");
        waitForTheRosterToBeTakenIn();
        assertThat(mailsTo(email)).isEmpty();
    }

    @Test
    void closesAnAccountOnlyWhenItsLastSchoolIsLeft() {
        String email = "twee.scholen@student.example";
        UUID person = Ids.next();
        feed.send("StudentEnrolled.v1", "99RL", person, student(person, email));
        feed.send("StudentEnrolled.v1", "99ZK", person, student(person, email));

        feed.send("StudentLeft.v1", "99RL", person, Map.of("personId", person));
        await().atMost(PATIENCE).until(() -> attribute(email, "school"), List.of("99ZK")::equals);
        assertThat(user(email).orElseThrow().get("enabled").booleanValue()).isTrue();

        feed.send("StudentLeft.v1", "99ZK", person, Map.of("personId", person));
        await().atMost(PATIENCE)
                .until(() -> !user(email).orElseThrow().get("enabled").booleanValue());
        assertThat(roles(email)).doesNotContain("student");
    }

    @Test
    void closesTheAccountOfWhoLeavesTheStaffAndOpensItAgainForWhoComesBack() {
        String email = "g.devries@rivierenland.example";
        UUID person = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "SUPERVISOR"));
        String id = awaitUser(email).get("id").stringValue();

        feed.send("StaffMemberLeft.v1", "99RL", person, Map.of("personId", person));
        await().atMost(PATIENCE)
                .until(() -> !user(email).orElseThrow().get("enabled").booleanValue());
        assertThat(roles(email)).doesNotContain("supervisor");

        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "SUPERVISOR"));
        await().atMost(PATIENCE)
                .until(() -> user(email).orElseThrow().get("enabled").booleanValue());
        await().atMost(PATIENCE).until(() -> roles(email).contains("supervisor"));
        assertThat(awaitUser(email).get("id").stringValue()).isEqualTo(id);
    }

    @Test
    void keepsTheAccountOfATrainerWhoIsStillAtAnotherSchoolOrOnTheStaff() {
        String email = "p.dejong@schoolrestaurant.example";
        UUID person = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", person, staff(person, email, "SUPERVISOR"));
        feed.send("TrainerRegistered.v1", "99RL", person, Map.of("personId", person, "email", email));
        feed.send("TrainerRegistered.v1", "99ZK", person, Map.of("personId", person, "email", email));
        await().atMost(PATIENCE).until(() -> attribute(email, "school"), List.of("99RL", "99ZK")::equals);
        assertThat(roles(email)).contains("trainer", "supervisor");

        feed.send("TrainerLeft.v1", "99ZK", person, Map.of("personId", person));
        await().atMost(PATIENCE).until(() -> attribute(email, "school"), List.of("99RL")::equals);
        assertThat(roles(email)).contains("trainer", "supervisor");

        feed.send("TrainerLeft.v1", "99RL", person, Map.of("personId", person));
        await().atMost(PATIENCE).until(() -> !roles(email).contains("trainer"));
        assertThat(roles(email)).contains("supervisor");
        assertThat(awaitUser(email).get("enabled").booleanValue()).isTrue();

        feed.send("StaffMemberLeft.v1", "99RL", person, Map.of("personId", person));
        await().atMost(PATIENCE)
                .until(() -> !user(email).orElseThrow().get("enabled").booleanValue());
    }

    @Test
    void replacesRolesAndLeavesAChosenLanguageAlone() {
        String email = "e.aydin@rivierenland.example";
        UUID elif = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", elif, staff(elif, email, "SUPERVISOR"));
        await().atMost(PATIENCE)
                .until(() -> user(email).isPresent() && roles(email).contains("supervisor"));
        chooseEnglish(email);

        feed.send("StaffMemberRegistered.v1", "99RL", elif, staff(elif, email, "COORDINATOR", "ADMINISTRATION"));

        await().atMost(PATIENCE).until(() -> !roles(email).contains("supervisor"));
        assertThat(roles(email)).contains("coordinator", "administration");
        assertThat(attribute(email, "locale")).containsExactly("en");
    }

    @Test
    void adoptsTheFirstCoordinatorByTheAddress() {
        String email = "j.bakker@rivierenland.example";
        JsonNode before = awaitUser(email);
        assertThat(roles(email)).contains("coordinator");
        await().atMost(PATIENCE).until(() -> mailsTo(email).size() == 1);

        UUID jan = Ids.ofEmail(email);
        feed.send("StaffMemberRegistered.v1", "99RL", jan, staff(jan, email, "COORDINATOR", "SUPERVISOR"));

        await().atMost(PATIENCE).until(() -> roles(email).contains("supervisor"));
        assertThat(user(email).orElseThrow().get("id")).isEqualTo(before.get("id"));
        assertThat(attribute(email, "person_id")).containsExactly(jan.toString());
        waitForTheRosterToBeTakenIn();
        assertThat(mailsTo(email)).hasSize(1);
    }

    @Test
    void leavesTheAccountOfACoordinatorAloneWhenAStudentHasTheAddress() {
        String email = "enige.coordinator@rivierenland.example";
        UUID coordinator = Ids.ofEmail(email);
        UUID student = Ids.next();
        feed.send("StaffMemberRegistered.v1", "99RL", coordinator, staff(coordinator, email, "COORDINATOR"));
        await().atMost(PATIENCE)
                .until(() -> user(email).isPresent() && roles(email).contains("coordinator"));

        feed.send("StudentEnrolled.v1", "99RL", student, student(student, email));
        feed.send("StudentEnrolled.v1", "99ZK", student, student(student, email));

        awaitDeadLetter(student);
        assertThat(attribute(email, "person_id")).containsExactly(coordinator.toString());
        assertThat(attribute(email, "membership")).containsExactly("99RL:coordinator");
        assertThat(roles(email)).contains("coordinator").doesNotContain("student");
    }

    @Test
    void leavesTheAccountOfAStudentAloneWhenATrainerOfAnotherSchoolHasTheAddress() {
        String email = "student.met.zaak@student.example";
        UUID student = Ids.next();
        UUID trainer = Ids.ofEmail(email);
        feed.send("StudentEnrolled.v1", "99ZK", student, student(student, email));
        await().atMost(PATIENCE).until(() -> attribute(email, "membership"), List.of("99ZK:student")::equals);

        feed.send("TrainerRegistered.v1", "99RL", trainer, Map.of("personId", trainer, "email", email));

        awaitDeadLetter(trainer);
        assertThat(attribute(email, "person_id")).containsExactly(student.toString());
        assertThat(attribute(email, "membership")).containsExactly("99ZK:student");
    }

    @Test
    void refusesAChangeToTheAddressOfAnotherAndMakesTheAccountOnceTheAddressIsOnesOwn() {
        String email = "bestaat.al@student.example";
        String own = "eigen.adres@student.example";
        UUID first = Ids.next();
        UUID second = Ids.next();
        feed.send("StudentEnrolled.v1", "99RL", first, student(first, email));
        awaitUser(email);
        feed.send("StudentEnrolled.v1", "99RL", second, student(second, email));
        awaitDeadLetter(second);

        feed.send("StudentChanged.v1", "99RL", second, student(second, own));
        await().atMost(PATIENCE).until(() -> attribute(own, "membership"), List.of("99RL:student")::equals);
        feed.send("StudentChanged.v1", "99RL", first, student(first, own));

        awaitDeadLetter(first);
        assertThat(attribute(own, "person_id")).containsExactly(second.toString());
        assertThat(attribute(email, "person_id")).containsExactly(first.toString());
        await().atMost(PATIENCE).until(() -> mailsTo(own).size() == 1);
    }

    @Test
    void givesAnAccountBackToWhoLostItWhenTheRosterTellsOfThemAgain() {
        String email = "overgenomen@rivierenland.example";
        UUID coordinator = Ids.ofEmail(email);
        UUID student = Ids.next();
        feed.send("StaffMemberRegistered.v1", "99RL", coordinator, staff(coordinator, email, "COORDINATOR"));
        await().atMost(PATIENCE).until(() -> attribute(email, "membership"), List.of("99RL:coordinator")::equals);
        String id = awaitUser(email).get("id").stringValue();
        change(email, attributes -> {
            attributes.withArrayProperty("person_id").removeAll().add(student.toString());
            attributes.withArrayProperty("membership").removeAll().add("99RL:student");
        });
        keycloakRoles.take(id, List.of("coordinator"));
        keycloakRoles.give(id, List.of("student"));

        feed.send("StudentEnrolled.v1", "99RL", student, student(student, email));
        awaitDeadLetter(student);
        feed.send("StaffMemberRegistered.v1", "99RL", coordinator, staff(coordinator, email, "COORDINATOR"));

        await().atMost(PATIENCE).until(() -> attribute(email, "membership"), List.of("99RL:coordinator")::equals);
        assertThat(attribute(email, "person_id")).containsExactly(coordinator.toString());
        await().atMost(PATIENCE).until(() -> !roles(email).contains("student"));
        assertThat(roles(email)).contains("coordinator");
    }

    @Test
    void takesAUserMadeByHandButNoOperatorForAStudent() {
        String byHand = "met.de.hand@student.example";
        String operator = "operator.van.dienst@stagerocs.example";
        keycloak.post("/stagerocs/users", Map.of("username", "met.de.hand", "email", byHand, "enabled", true));
        keycloak.post(
                "/stagerocs/users",
                Map.of(
                        "username",
                        operator,
                        "email",
                        operator,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("membership", List.of("operator"))));
        UUID one = Ids.next();
        UUID other = Ids.next();

        feed.send("StudentEnrolled.v1", "99RL", one, student(one, byHand));
        feed.send("StudentEnrolled.v1", "99RL", other, student(other, operator));

        await().atMost(PATIENCE).until(() -> attribute(byHand, "person_id"), List.of(one.toString())::equals);
        awaitDeadLetter(other);
        assertThat(attribute(operator, "person_id")).isEmpty();
        assertThat(attribute(operator, "membership")).containsExactly("operator");
    }

    @Test
    void erasesAPersonWhenTheTombstoneComes() {
        String email = "wordt.vergeten@student.example";
        UUID person = Ids.next();
        feed.send("StudentEnrolled.v1", "99RL", person, student(person, email));
        awaitUser(email);

        transaction.executeWithoutResult(
                status -> outbox.tombstone(TOPIC, "nl.stagerocs.matching.StudentErased.v1", "99RL", person));

        await().atMost(PATIENCE).until(() -> user(email).isEmpty());
    }

    @Test
    void setsAPersonThatKeycloakRefusesAsideAndGoesOn() {
        UUID broken = Ids.next();
        UUID next = Ids.next();
        feed.send("StudentEnrolled.v1", "99RL", broken, student(broken, "no address at all"));
        feed.send("StudentEnrolled.v1", "99RL", next, student(next, "na.de.fout@student.example"));

        awaitUser("na.de.fout@student.example");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.get().uri("/api/identity/dead-letters").with(Callers.operator()))
                        .bodyText()
                        .contains(broken.toString(), "KeycloakRefusal"));
    }

    @Test
    void takesANameWithMarkupAsItIs() {
        String email = "script@student.example";
        UUID person = Ids.next();
        var fields = new HashMap<String, Object>(student(person, email));
        fields.put("firstName", "<script>alert(1)</script>");

        feed.send("StudentEnrolled.v1", "99RL", person, fields);

        assertThat(awaitUser(email).get("firstName").stringValue()).isEqualTo("<script>alert(1)</script>");
        await().atMost(PATIENCE).until(() -> mailsTo(email).size() == 1);
        assertThat(GreenMailUtil.getBody(mailsTo(email).getFirst())).contains("&lt;script&gt;");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void losesNothingWhileKeycloakIsDown() {
        String email = "tijdens.de.storing@student.example";
        UUID person = Ids.next();
        KEYCLOAK.kill();
        feed.send("StudentEnrolled.v1", "99RL", person, student(person, email));

        KEYCLOAK.start();

        awaitUser(email);
        await().atMost(PATIENCE).until(() -> mailsTo(email).size() == 1);
    }

    private void awaitDeadLetter(UUID person) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.get().uri("/api/identity/dead-letters").with(Callers.operator()))
                        .bodyJson()
                        .extractingPath("$.items[?(@.subject == '%s')].cause".formatted(person))
                        .asArray()
                        .contains("nl.stagerocs.identity.accounts.AddressOfAnotherPerson"));
    }

    private void waitForTheRosterToBeTakenIn() {
        UUID last = Ids.next();
        String email = last + "@student.example";
        feed.send("StudentEnrolled.v1", "99RL", last, student(last, email));
        await().atMost(PATIENCE).until(() -> mailsTo(email).size() == 1);
    }

    private void chooseEnglish(String email) {
        change(
                email,
                attributes -> attributes.withArrayProperty("locale").removeAll().add("en"));
    }

    private void change(String email, Consumer<ObjectNode> change) {
        var user = (ObjectNode) user(email).orElseThrow();
        change.accept(user.withObjectProperty("attributes"));
        keycloak.put("/stagerocs/users/{id}", user, user.get("id").stringValue());
    }

    /** The claims of the access token that somebody gets, once their account is there. */
    private JsonNode signIn(String email) {
        keycloak.put(
                "/stagerocs/users/{id}/reset-password",
                Map.of("type", "password", "value", "stage-demo-2026", "temporary", false),
                awaitUser(email).get("id").stringValue());
        return page.signIn(email, "stage-demo-2026");
    }

    private JsonNode awaitUser(String email) {
        return await().atMost(PATIENCE)
                .until(() -> user(email), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> user(String email) {
        return keycloak.get("/stagerocs/users?exact=true&username={email}", email)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0));
    }

    private List<String> attribute(String email, String name) {
        return user(email).stream()
                .flatMap(user -> user.path("attributes").path(name).valueStream())
                .map(JsonNode::stringValue)
                .toList();
    }

    private List<String> roles(String email) {
        String id = user(email).orElseThrow().get("id").stringValue();
        return keycloak.get("/stagerocs/users/{id}/role-mappings/realm", id)
                .orElseThrow()
                .valueStream()
                .map(role -> role.get("name").stringValue())
                .toList();
    }

    private static List<MimeMessage> mailsTo(String email) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return mail.getAllRecipients()[0].toString().equalsIgnoreCase(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> student(UUID person, String email) {
        return Map.of("personId", person, "email", email);
    }

    private static Map<String, Object> staff(UUID person, String email, String... roles) {
        return Map.of("personId", person, "email", email, "roles", List.of(roles));
    }
}

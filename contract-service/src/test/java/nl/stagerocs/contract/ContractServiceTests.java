package nl.stagerocs.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.SchoolWall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.core.ApplicationModules;

class ContractServiceTests extends ContractTest {

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(ContractApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void isSignedByAllInTurnAndByNobodyElse() throws Exception {
        UUID id = preparedAgreement(ADULT);
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");

        assertThat(sign(id, hash, asStudent())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, "0".repeat(64), asTrainer())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, Callers.student(Ids.next(), "99RL"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(sign(id, hash, Callers.trainer(trainer, "99ZK"))).hasStatus(HttpStatus.NOT_FOUND);
        var link = Callers.link(trainer, "99RL", "contract/agreements/" + id);
        assertThat(sign(id, hash, link)).hasStatusOk();
        assertThat(sign(id, hash, link)).hasStatus(HttpStatus.GONE);
        assertThat(sign(id, hash, asTrainer())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, asStudent())).hasStatusOk();
        assertThat(sign(id, hash, Callers.administration(supervisor, "99RL"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, Callers.administration(signatory, "99RL"))).hasStatusOk();

        feed.awaitPublished("AgreementSigned.v1", id);
        assertThat(text(id)).contains("Handtekeningen").contains("<b>Yara</b>").contains(hash.substring(0, 20));
        assertThat(http.post().uri("/api/contract/agreements/{id}/filing", id).with(asStudent()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post()
                        .uri("/api/contract/agreements/{id}/filing", id)
                        .with(Callers.administration(Ids.next(), "99RL")))
                .hasStatusOk();
        feed.awaitPublished("AgreementFiled.v1", id);
    }

    @Test
    void saysByWhichDayToSignToEachSigner() throws Exception {
        UUID id = preparedAgreement(ADULT);
        String seen = body(get(id, asStudent()));
        assertThat(JsonPath.<String>read(seen, "$.signBy")).isEqualTo("2026-10-16");
        assertThat(daysTold(id)).containsExactly("2026-10-16");

        assertThat(sign(id, JsonPath.read(seen, "$.documentHash"), asTrainer())).hasStatusOk();

        await().untilAsserted(() -> assertThat(daysTold(id)).containsExactly("2026-10-16", "2026-10-16"));
    }

    @Test
    void namesNoDayWhereTheSchoolSetsNone() throws Exception {
        UUID id = preparedAgreement(ADULT, Collections.singletonMap("agreementBy", null));

        assertThat(JsonPath.<Object>read(body(get(id, asStudent())), "$.signBy"))
                .isNull();
        assertThat(daysTold(id)).containsExactly("null");
    }

    @Test
    void tellsWhoseTurnItIsOfAnotherLastDay() throws Exception {
        UUID id = preparedAgreement(ADULT);

        moved("2026-10-23");
        moved("2026-10-23");
        moved(null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(daysTold(id)).containsExactly("2026-10-16", "2026-10-23", "null"));
        assertThat(JsonPath.<Object>read(body(get(id, asStudent())), "$.signBy"))
                .isNull();
    }

    @Test
    void asksNobodyToSignOnceThePlacementHasEnded() throws Exception {
        UUID id = preparedAgreement(ADULT);
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");
        assertThat(sign(id, hash, asTrainer())).hasStatusOk();

        ended();

        assertThat(feed.awaitPublished("AgreementWithdrawn.v1", id)
                        .body()
                        .get("placementId")
                        .asString())
                .isEqualTo(placement.toString());
        var refused = sign(id, hash, asStudent());
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(refused).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:contract:agreement-withdrawn");
        assertThat(correct(
                        id,
                        "{\"startsOn\":\"2026-11-02\",\"endsOn\":\"2027-03-26\",\"requiredMinutes\":30000,\"daysPerWeek\":3}",
                        tag(id)))
                .hasStatus(HttpStatus.CONFLICT);
        String seen = body(get(id, asStudent()));
        assertThat(JsonPath.<String>read(seen, "$.state")).isEqualTo("WITHDRAWN");
        assertThat(JsonPath.<String>read(seen, "$.endedOn")).isEqualTo("2026-11-20");
        assertThat(JsonPath.<Boolean>read(seen, "$.may.sign")).isFalse();
        assertThat(JsonPath.<List<String>>read(seen, "$.signers[*].state")).doesNotContain("NEXT");
        String listed = body(http.get()
                .uri("/api/contract/agreements?state=WITHDRAWN&placement=" + placement)
                .with(asStudent())
                .exchange());
        assertThat(JsonPath.<List<String>>read(listed, "$.items[*].id")).containsExactly(id.toString());
        assertThat(JsonPath.<Object>read(listed, "$.items[0].nextSigner")).isNull();
    }

    @Test
    void keepsWhatEverybodySignedAndSaysThatThePlacementEnded() throws Exception {
        UUID id = preparedAgreement(ADULT);
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");
        assertThat(sign(id, hash, asTrainer())).hasStatusOk();
        assertThat(sign(id, hash, asStudent())).hasStatusOk();
        assertThat(sign(id, hash, Callers.administration(signatory, "99RL"))).hasStatusOk();

        ended();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> JsonPath.<Object>read(body(get(id, asStudent())), "$.endedOn"), "2026-11-20"::equals);
        assertThat(JsonPath.<String>read(body(get(id, asStudent())), "$.state")).isEqualTo("SIGNED");
        assertThat(text(id)).contains("Handtekeningen");
        assertThat(feed.published("AgreementWithdrawn.v1", id)).isEmpty();
    }

    private void ended() {
        feed.send("PlacementEnded.v1", "99RL", placement, Map.of("placementId", placement, "studentId", student));
    }

    private void moved(@Nullable String day) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("placementId", placement);
        facts.put("agreementBy", day);
        feed.send("PlacementDeadlineMoved.v1", "99RL", placement, facts);
    }

    private List<String> daysTold(UUID id) {
        feed.awaitPublished("AgreementReadyToSign.v1", id);
        return feed.published("AgreementReadyToSign.v1", id).stream()
                .map(each -> each.body().get("signBy").asString("null"))
                .toList();
    }

    @Test
    void letsNobodySignForASchoolThatTheyHaveLeft() throws Exception {
        UUID id = preparedAgreement(ADULT);
        UUID other = Ids.next();
        feed.send("StaffMemberRegistered.v1", "99RL", other, Map.of("personId", other, "mandated", true));
        await().atMost(Duration.ofSeconds(20)).until(() -> mandate(other), Optional.of(true)::equals);
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");
        assertThat(sign(id, hash, asTrainer())).hasStatusOk();
        assertThat(sign(id, hash, asStudent())).hasStatusOk();

        feed.send("StaffMemberLeft.v1", "99RL", other, Map.of("personId", other));

        await().atMost(Duration.ofSeconds(20)).until(() -> mandate(other), Optional.of(false)::equals);
        assertThat(sign(id, hash, Callers.administration(other, "99RL"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, Callers.administration(signatory, "99RL"))).hasStatusOk();
    }

    private Optional<Boolean> mandate(UUID person) {
        return inSchool.get(
                "99RL",
                () -> jdbc.queryForList("select mandated from people where id = ?", Boolean.class, person).stream()
                        .findFirst());
    }

    @Test
    void namesTheWorkProcessesThatAreDoneThere() throws Exception {
        UUID id = preparedAgreement(ADULT);

        assertThat(JsonPath.<List<String>>read(body(get(id, asStudent())), "$.sheet.workProcesses"))
                .containsExactly("B1-K1-W1", "B1-K1-W2");
        assertThat(text(id)).contains("Werkprocessen").contains("B1-K1-W1, B1-K1-W2");
    }

    @Test
    void saysNothingOfWorkProcessesWhereTheSchoolNamesNone() throws Exception {
        workProcesses = List.of();
        UUID id = preparedAgreement(ADULT);

        assertThat(JsonPath.<List<String>>read(body(get(id, asStudent())), "$.sheet.workProcesses"))
                .isEmpty();
        assertThat(text(id)).doesNotContain("Werkprocessen");
    }

    @Test
    void asksAMinorsGuardianToo() throws Exception {
        UUID id = preparedAgreement(LocalDate.now().minusYears(17).toString());

        assertThat(JsonPath.<Object>read(body(get(id, asStudent())), "$.signers[*].party")
                        .toString())
                .isEqualTo("[\"TRAINER\",\"STUDENT\",\"GUARDIAN\",\"SCHOOL\"]");
    }

    @Test
    void makesANewVersionThatEverybodySignsAgain() throws Exception {
        UUID id = preparedAgreement(ADULT);
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");
        assertThat(sign(id, hash, asTrainer())).hasStatusOk();
        assertThat(http.post()
                        .uri("/api/contract/agreements/{id}/questions", id)
                        .with(asStudent())
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":\"Ik werk drie dagen.\"}"))
                .hasStatusOk();
        String terms =
                "{\"startsOn\":\"2026-11-02\",\"endsOn\":\"2027-03-26\",\"requiredMinutes\":30000,\"daysPerWeek\":3}";

        assertThat(correct(id, terms, "\"99\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(correct(id, terms, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(correct(id, terms.replace("30000", "-1"), tag(id))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(correct(id, terms, tag(id))).hasStatusOk();

        assertThat(sign(id, hash, asTrainer())).hasStatus(HttpStatus.CONFLICT);
        String now = body(get(id, asStudent()));
        assertThat(JsonPath.<Integer>read(now, "$.sheet.number")).isEqualTo(2);
        assertThat(JsonPath.<String>read(now, "$.signers[0].state")).isEqualTo("NEXT");
        assertThat(JsonPath.<Object>read(now, "$.questions[0].answeredAt")).isNotNull();
    }
}

package nl.stagerocs.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.stagerocs.platform.ids.Ids;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the realm is for who signs in, and what applying it again does. */
class RealmTests extends IdentityTest {

    @Test
    void showsTheSignInPageInDutchAndInOurLook() {
        String html = page.open().body();

        assertThat(html)
                .contains("lang=\"nl\"", "Inloggen bij StageROCs", "E-mailadres", "Wachtwoord vergeten?")
                .contains("/login/stagerocs/css/stagerocs.css");
    }

    @Test
    void letsNoAppSignInWithoutPkce() {
        var refused = page.withoutPkce();

        assertThat(refused.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void changesNothingWhenItIsAppliedAgain() {
        var before = keycloak.get("/stagerocs/clients").orElseThrow().size();
        String school = page.claims(asErp("99RL", "secret-of-rl")).get("school").toString();

        applyRealm();

        assertThat(keycloak.get("/stagerocs/clients").orElseThrow().size()).isEqualTo(before);
        assertThat(page.claims(asErp("99RL", "secret-of-rl")).get("school").toString())
                .isEqualTo(school);
    }

    @Test
    void letsASchoolsSystemActForThatSchoolOnly() {
        JsonNode claims = page.claims(asErp("99ZK", "secret-of-zk"));

        assertThat(claims.get("memberships").toString()).isEqualTo("[\"99ZK:coordinator\"]");
        assertThat(claims.get("school").toString()).isEqualTo("[\"99ZK\"]");
        assertThat(claims.get("roles").toString()).contains("\"coordinator\"");
        assertThat(claims.get("aud").toString()).contains("stagerocs");
        assertThat(claims.get("person_id").stringValue())
                .isEqualTo(Ids.ofEmail("erp@99ZK").toString());
    }

    @Test
    void bringsClientsOfBeforeToTheClaimsOfToday() {
        String client = keycloak.get("/stagerocs/clients?clientId=erp-99RL")
                .orElseThrow()
                .get(0)
                .get("id")
                .stringValue();
        String mappers = "/stagerocs/clients/{id}/protocol-mappers/models";
        keycloak.get(mappers, client)
                .orElseThrow()
                .valueStream()
                .filter(each -> each.get("name").stringValue().equals("memberships"))
                .forEach(each -> keycloak.delete(
                        mappers + "/{mapper}", Map.of(), client, each.get("id").stringValue()));
        assertThat(page.claims(asErp("99RL", "secret-of-rl")).has("memberships"))
                .isFalse();

        applyRealm();

        assertThat(page.claims(asErp("99RL", "secret-of-rl")).has("memberships"))
                .isTrue();
    }

    private static Map<String, String> asErp(String school, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", "erp-" + school, "client_secret", secret);
    }
}

package nl.stagerocs.identity.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the realm's files, with this installation's settings filled in. */
@Component
class RealmFiles {

    private final Environment environment;
    private final JsonMapper json;

    RealmFiles(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    JsonNode realm() {
        return read("realm");
    }

    /** What is kept of a user, and who may change it: the roster, and nobody themselves. */
    JsonNode profile() {
        return json.readTree(text("profile"));
    }

    /** The schools whose own systems come in with a secret. */
    List<SchoolSetting> erpClients() {
        return SchoolSetting.read(environment.getRequiredProperty("stagerocs.erp-clients"));
    }

    /** Who can sign in before there is any roster. */
    List<SchoolSetting> firstCoordinators() {
        return SchoolSetting.read(environment.getRequiredProperty("stagerocs.first-coordinators"));
    }

    /** The fixed clients and one client per school for its own systems, all with the same claims in their tokens. */
    List<JsonNode> clients() {
        List<JsonNode> clients = new ArrayList<>();
        read("clients").forEach(clients::add);
        erpClients().forEach(each -> clients.add(erpClient(each)));
        clients.forEach(each -> ((ObjectNode) each).set("protocolMappers", read("mappers")));
        return clients;
    }

    private JsonNode erpClient(SchoolSetting setting) {
        return json.createObjectNode()
                .put("clientId", "erp-" + setting.school())
                .put("name", "Core system of " + setting.school())
                .put("secret", setting.value())
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
    }

    private JsonNode read(String name) {
        return json.readTree(environment.resolveRequiredPlaceholders(text(name)));
    }

    private static String text(String name) {
        try (InputStream file =
                Objects.requireNonNull(RealmFiles.class.getResourceAsStream("/realm/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.stagerocs.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.standalone.Failure;
import nl.stagerocs.standalone.Home;
import nl.stagerocs.standalone.Secrets;
import nl.stagerocs.standalone.demo.DemoAccounts.Account;
import tools.jackson.databind.JsonNode;

/** Gives the demo accounts their password once the roster's events have made them; nobody else gets one this way. */
final class DemoPasswords {

    private static final int KEYCLOAK = 8180;
    private static final long PATIENCE_MILLIS = 900_000;

    private final Home home;
    private final Secrets secrets;

    DemoPasswords(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    void set() throws IOException, InterruptedException {
        makeOperator();
        for (Account account : DemoAccounts.ALL) {
            String user = await(account.email());
            Http.send(admin("/users/" + user + "/reset-password")
                    .PUT(Http.json(Map.of("type", "password", "value", DemoAccounts.PASSWORD, "temporary", false)))
                    .build());
            Http.send(admin("/users/" + user)
                    .PUT(Http.json(Map.of("requiredActions", List.of())))
                    .build());
        }
    }

    /** Operations is nobody's roster. */
    private void makeOperator() throws IOException, InterruptedException {
        if (find(DemoAccounts.OPERATOR).isEmpty()) {
            Http.send(admin("/users")
                    .POST(Http.json(Map.of(
                            "username",
                            DemoAccounts.OPERATOR,
                            "email",
                            DemoAccounts.OPERATOR,
                            "firstName",
                            "Olaf",
                            "lastName",
                            "Operator",
                            "enabled",
                            true,
                            "attributes",
                            Map.of("membership", List.of("operator")))))
                    .build());
        }
    }

    private String await(String email) throws IOException, InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            JsonNode found = find(email);
            if (!found.isEmpty()) {
                return found.get(0).get("id").stringValue();
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new Failure("the account of " + email + " was not made; see ./stagerocs logs identity");
    }

    private JsonNode find(String email) throws IOException, InterruptedException {
        return Http.send(admin("/users?exact=true&username=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .GET()
                .build());
    }

    private HttpRequest.Builder admin(String path) throws IOException, InterruptedException {
        String token = Http.token(
                home.url(KEYCLOAK) + "/realms/master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", secrets.of("keycloak.admin")));
        return HttpRequest.newBuilder(URI.create(home.url(KEYCLOAK) + "/admin/realms/stagerocs" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}

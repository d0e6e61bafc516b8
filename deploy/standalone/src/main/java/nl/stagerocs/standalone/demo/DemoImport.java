package nl.stagerocs.standalone.demo;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.standalone.Failure;
import nl.stagerocs.standalone.Home;
import tools.jackson.databind.JsonNode;

/** Brings a workbook in as a school's own system would: through the gateway, by the import. */
final class DemoImport {

    private static final int GATEWAY = 8080;
    private static final int KEYCLOAK = 8180;
    private static final String BOUNDARY = "stagerocs-demo-workbook";

    private final Home home;
    private final String school;
    private final String secret;

    DemoImport(Home home, String school, String secret) {
        this.home = home;
        this.school = school;
        this.secret = secret;
    }

    void bringIn(String kind, Path workbook) throws IOException, InterruptedException {
        String imports = home.url(GATEWAY) + "/api/matching/imports";
        JsonNode checked = Http.send(Http.to(imports, token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(kind, workbook))
                .build());
        if (checked.get("faulty").intValue() > 0) {
            throw new Failure("the demo's %s have %d faulty rows"
                    .formatted(kind, checked.get("faulty").intValue()));
        }
        String one = imports + "/" + checked.get("id").stringValue();
        Http.send(Http.to(one + "/execution", token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        await(kind, one);
    }

    private void await(String kind, String one) throws IOException, InterruptedException {
        String token = token();
        while (true) {
            String state = Http.send(Http.to(one, token).build()).get("state").stringValue();
            if (state.equals("DONE")) {
                return;
            }
            if (state.equals("FAILED")) {
                throw new Failure("the import of the demo's " + kind + " failed; see ./stagerocs logs matching");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private String token() throws IOException, InterruptedException {
        return Http.token(
                home.url(KEYCLOAK) + "/realms/stagerocs",
                Map.of("grant_type", "client_credentials", "client_id", "erp-" + school, "client_secret", secret));
    }

    private static HttpRequest.BodyPublisher multipart(String kind, Path workbook) throws IOException {
        String head = """
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r
                \r
                """.formatted(BOUNDARY, kind, workbook.getFileName());
        return HttpRequest.BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(workbook),
                "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8)));
    }
}

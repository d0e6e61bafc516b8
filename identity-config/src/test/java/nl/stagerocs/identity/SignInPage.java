package nl.stagerocs.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak as somebody with a browser or an app meets it. */
final class SignInPage {

    private static final String REDIRECT = "nl.stagerocs.app:/callback";
    private static final String VERIFIER = "dBjftJeZ4CVP-mBz7HNWCBcJUpTz4L2vhQ_qzgUkMqEH";
    private static final String CHALLENGE = "&code_challenge_method=S256&code_challenge="
            + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(VERIFIER));
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final String realm;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    SignInPage(String keycloak) {
        realm = keycloak + "/realms/stagerocs/protocol/openid-connect";
    }

    HttpResponse<String> withoutPkce() {
        return get(address());
    }

    HttpResponse<String> open() {
        return get(address() + CHALLENGE);
    }

    /** Signs in with the form, and answers the claims of the access token. */
    JsonNode signIn(String email, String password) {
        var form = FORM.matcher(open().body());
        if (!form.find()) {
            throw new IllegalStateException("no form");
        }
        var answer = post(form.group(1).replace("&amp;", "&"), Map.of("username", email, "password", password));
        String back =
                answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
        return claims(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "stagerocs-app",
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                VERIFIER,
                "code",
                back.replaceAll(".*[?&]code=([^&]+).*", "$1")));
    }

    /** The claims of the access token that a grant gives. */
    JsonNode claims(Map<String, String> grant) {
        String token = JsonMapper.shared()
                .readTree(post(realm + "/token", grant).body())
                .get("access_token")
                .stringValue();
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private String address() {
        return realm + "/auth?client_id=stagerocs-app&response_type=code&scope=openid&redirect_uri=" + encode(REDIRECT);
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "nl"));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A browser sends a secure cookie to localhost too, the JDK's client does not; so the cookies are kept here. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        cookies.put(pair.split("=", 2)[0], pair);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

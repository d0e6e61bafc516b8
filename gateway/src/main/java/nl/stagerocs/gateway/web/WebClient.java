package nl.stagerocs.gateway.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.stagerocs.gateway.signin.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages: every address that is no file and no API is the web client, with a fresh nonce in it. */
@Configuration
class WebClient {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final List<String> NOT_PAGES =
            List.of("/api", "/oauth2", "/login", "/logout", "/actuator", "/webjars", "/assets", "/error");
    private static final int NONCE_BYTES = 18;

    private final SecurityHeaders headers;
    private final SecureRandom random = new SecureRandom();

    WebClient(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Bean
    @Order(1_000)
    RouterFunction<ServerResponse> pages() {
        RequestPredicate read = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);
        return RouterFunctions.route(read.and(WebClient::isPage), request -> page());
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        return path.equals("/index.html")
                || !path.substring(path.lastIndexOf('/')).contains(".")
                        && NOT_PAGES.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"))
                        && !path.startsWith("/api-docs");
    }

    private ServerResponse page() throws IOException {
        var index = new ClassPathResource("static/index.html");
        if (!index.exists()) {
            return ServerResponse.notFound().build();
        }
        String nonce = nonce();
        return ServerResponse.ok()
                .header(SecurityHeaders.POLICY, headers.policy(nonce))
                .cacheControl(CacheControl.noCache())
                .contentType(HTML)
                .body(index.getContentAsString(StandardCharsets.UTF_8).replace("__CSP_NONCE__", nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

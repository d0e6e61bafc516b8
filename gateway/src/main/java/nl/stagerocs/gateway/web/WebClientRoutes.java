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
import org.springframework.http.HttpHeaders;
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
class WebClientRoutes {

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/oauth2/", "/login", "/logout", "/actuator", "/webjars/", "/assets/", "/error");
    private static final int NONCE_BYTES = 18;

    private final SecurityHeaders headers;
    private final SecureRandom random = new SecureRandom();

    WebClientRoutes(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Bean
    @Order(1_000)
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .GET("/api-docs", request -> apiPage())
                .GET("/api-docs/start.js", request -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType("text/javascript"))
                        .body(new ClassPathResource("docs/start.js")))
                .add(RouterFunctions.route(isPage(), request -> page()))
                .build();
    }

    private static RequestPredicate isPage() {
        return RequestPredicates.method(HttpMethod.GET).and(WebClientRoutes::isPage);
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        return NOT_PAGES.stream().noneMatch(path::startsWith) && !path.substring(path.lastIndexOf('/')).contains(".");
    }

    private ServerResponse page() throws IOException {
        String nonce = nonce();
        String html = text("static/index.html").replace("__CSP_NONCE__", nonce);
        return ServerResponse.ok()
                .header("Content-Security-Policy", headers.policy(nonce))
                .header(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue())
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body(html);
    }

    /** The documentation page writes its own styles; it holds nothing of anybody. */
    private static ServerResponse apiPage() throws IOException {
        return ServerResponse.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'")
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body(text("docs/index.html"));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}

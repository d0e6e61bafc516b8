package nl.stagerocs.gateway.web;

import nl.stagerocs.gateway.signin.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The APIs of all services on one page. */
@Configuration
class ApiPage {

    /** It writes its own styles, so they are let through here; it holds nothing of anybody. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    RouterFunction<ServerResponse> apiPages() {
        return RouterFunctions.route()
                .GET("/api-docs", request -> file("docs/index.html", "text/html;charset=UTF-8"))
                .GET("/api-docs/start.js", request -> file("docs/start.js", "text/javascript;charset=UTF-8"))
                .build();
    }

    private static ServerResponse file(String name, String type) {
        return ServerResponse.ok()
                .header(SecurityHeaders.POLICY, POLICY)
                .contentType(MediaType.parseMediaType(type))
                .body(new ClassPathResource(name));
    }
}

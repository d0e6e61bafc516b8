package nl.stagerocs.gateway.signin;

import java.util.Optional;
import nl.stagerocs.gateway.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives a request of a browser session the session's access token. A request that brings a bearer token of its own keeps that.
 * Without either, the service says that one must sign in.
 */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final AccessTokens tokens;
    private final Problems problems;

    TokenRelay(AccessTokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (Bearer.isIn(request.servletRequest())) {
            return next.handle(request);
        }
        Optional<String> token;
        try {
            token = tokens.of(request.servletRequest());
        } catch (AccessTokens.Unreachable e) {
            return unreachable(request);
        }
        return next.handle(token.map(each -> with(each, request)).orElse(request));
    }

    private static ServerRequest with(String token, ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build();
    }

    private ServerResponse unreachable(ServerRequest request) {
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request.servletRequest(), HttpStatus.SERVICE_UNAVAILABLE, "accounts-unavailable"));
    }
}

package nl.stagerocs.gateway.routes;

import nl.stagerocs.gateway.problems.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refuses a request that announces more than the service takes, before it is sent on. */
record LargestBody(DataSize limit, Problems problems) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (request.headers().contentLength().orElse(0) <= limit.toBytes()) {
            return next.handle(request);
        }
        return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(
                        request.servletRequest(), HttpStatus.CONTENT_TOO_LARGE, "too-large", limit.toMegabytes()));
    }
}

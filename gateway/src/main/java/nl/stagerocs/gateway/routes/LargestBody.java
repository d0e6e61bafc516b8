package nl.stagerocs.gateway.routes;

import nl.stagerocs.gateway.problems.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Refuses a request that is larger than the service takes: before it is sent on when it says so, else as soon as it is, as the
 * size of a chunked body is only known by reading it. What was sent on by then breaks off.
 *
 * @param upload of {@code multipart/form-data}, which is how files come
 * @param other of everything else
 */
record LargestBody(DataSize upload, DataSize other, Problems problems)
        implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        DataSize limit = limit(request);
        if (request.headers().contentLength().orElse(0) > limit.toBytes()) {
            return tooLarge(request, limit);
        }
        var counted = new CountedRequest(request.servletRequest(), limit.toBytes());
        try {
            return next.handle(ServerRequest.create(counted, request.messageConverters()));
        } catch (CountedRequest.TooLarge e) {
            return tooLarge(request, limit);
        }
    }

    private DataSize limit(ServerRequest request) {
        return request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::equalsTypeAndSubtype)
                .map(kind -> upload)
                .orElse(other);
    }

    private ServerResponse tooLarge(ServerRequest request, DataSize limit) {
        return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(
                        request.servletRequest(), HttpStatus.CONTENT_TOO_LARGE, "too-large", limit.toMegabytes()));
    }
}

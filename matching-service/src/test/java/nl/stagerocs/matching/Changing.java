package nl.stagerocs.matching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A change over HTTP by one caller, of the version that was seen. */
public record Changing(MockMvcTester http, RequestPostProcessor caller) {

    public MvcTestResult post(String uri, String body) {
        return send(HttpMethod.POST, uri, body, null);
    }

    public MvcTestResult post(String uri, String body, int version) {
        return send(HttpMethod.POST, uri, body, "\"" + version + "\"");
    }

    public MvcTestResult put(String uri, String body, int version) {
        return send(HttpMethod.PUT, uri, body, "\"" + version + "\"");
    }

    public MvcTestResult delete(String uri, int version) {
        return send(HttpMethod.DELETE, uri, "{}", "\"" + version + "\"");
    }

    public MvcTestResult send(HttpMethod method, String uri, String body, @Nullable String ifMatch) {
        var request = http.method(method)
                .uri(uri)
                .with(caller)
                .locale(Locale.of("nl"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}

package nl.stagerocs.connector.stagemarkt.queryservice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.stagerocs.connector.stagemarkt.OfferSearch;
import nl.stagerocs.connector.stagemarkt.Offers;
import nl.stagerocs.connector.stagemarkt.Recognition;
import nl.stagerocs.connector.stagemarkt.StagemarktHiccup;
import nl.stagerocs.connector.stagemarkt.StagemarktSource;
import nl.stagerocs.connector.stagemarkt.StagemarktUnavailable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the query service behind Stagemarkt's public site. */
@Component
@EnableConfigurationProperties(QueryServiceSettings.class)
class QueryService implements StagemarktSource {

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;
    private static final int PAGE = 20;

    /** A stage, which is BOL, or a leerbaan, which is BBL. */
    private static final Map<String, Integer> TYPES = Map.of("BOL", 1, "BBL", 2);

    private final RestClient http;
    private final JsonMapper json;

    QueryService(QueryServiceSettings settings, JsonMapper json) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(settings.readTimeout());
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.url())
                .build();
        this.json = json;
    }

    @Override
    public Offers search(OfferSearch search) {
        Lenient answer = get(uri -> {
            uri.path("/education-search").queryParam("pageSize", PAGE).queryParam("page", search.page());
            uri.queryParamIfPresent("crebocode", Optional.ofNullable(search.crebo()));
            uri.queryParamIfPresent("niveau", Optional.ofNullable(search.level()));
            uri.queryParamIfPresent(
                    "type", Optional.ofNullable(search.leerweg()).map(TYPES::get));
            if (search.around() == null) {
                return uri.build();
            }
            uri.queryParam("plaatsPostcode", "{around}").queryParam("range", search.km());
            return uri.build(search.around());
        });
        return OfferReader.read(answer, search.page() * PAGE);
    }

    @Override
    public Optional<Recognition> recognition(String leerbedrijfId) {
        Lenient answer = get(uri ->
                uri.path("/organization-detail").queryParam("id", leerbedrijfId).build());
        return answer.isNothing() ? Optional.empty() : RecognitionReader.read(leerbedrijfId, answer);
    }

    private Lenient get(Function<UriBuilder, URI> address) {
        try {
            return http.get()
                    .uri(uri -> address.apply(uri.queryParam("siteId", "STAGEMARKT")))
                    .accept(MediaType.APPLICATION_JSON)
                    .exchangeForRequiredValue((request, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw e.getCause() instanceof HttpTimeoutException
                    ? new StagemarktUnavailable("no answer in time")
                    : new StagemarktHiccup("no connection");
        }
    }

    /** Not found is an answer: nothing. */
    private Lenient read(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Lenient(MissingNode.getInstance());
        }
        if (status.is5xxServerError()) {
            throw new StagemarktHiccup("status " + status.value());
        }
        if (!status.is2xxSuccessful()) {
            throw new StagemarktUnavailable("status " + status.value());
        }
        byte[] body = response.getBody().readNBytes(LARGEST_ANSWER + 1);
        if (body.length > LARGEST_ANSWER) {
            throw new Unreadable("too large");
        }
        return parse(body);
    }

    private Lenient parse(byte[] body) {
        try {
            var answer = new Lenient(json.readTree(body));
            if (answer.isObject()) {
                return answer;
            }
        } catch (JacksonException notJson) {
            throw new Unreadable("not JSON");
        }
        throw new Unreadable("not an object");
    }
}

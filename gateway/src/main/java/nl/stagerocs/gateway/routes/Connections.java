package nl.stagerocs.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;

/** The connections to the services, and the breakers that spare them. */
@Configuration
class Connections {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final int MOST_PER_SERVICE = 200;

    /** A pass-through client: it follows nothing, unpacks nothing, keeps no cookies and never sends a request twice. */
    @Bean
    CloseableHttpClient httpClient() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(MOST_PER_SERVICE)
                .setMaxConnTotal(8 * MOST_PER_SERVICE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(patient(Timeout.ofSeconds(10)))
                .evictIdleConnections(TimeValue.ofSeconds(10))
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .addExecInterceptorFirst("broken-off", Connections::breakOff)
                .build();
    }

    /** A body that can't be read to its end is not for the service to take as a whole one, as the end of a chunked body would be. */
    private static ClassicHttpResponse breakOff(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (request.getEntity() != null) {
            request.setEntity(new WholeBody(request.getEntity(), scope.execRuntime::discardEndpoint));
        }
        return chain.proceed(request, scope);
    }

    @Bean
    ClientHttpRequestFactory requestFactory(CloseableHttpClient client, RoutesSettings settings) {
        var factory = new HttpComponentsClientHttpRequestFactory(client);
        factory.setHttpContextFactory((method, uri) -> context(settings, uri));
        return factory;
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(RoutesSettings settings, MeterRegistry meters) {
        var breaker = settings.breaker();
        var registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.calls())
                .minimumNumberOfCalls(Math.max(1, breaker.calls() / 2))
                .failureRateThreshold(breaker.failureRate())
                .waitDurationInOpenState(breaker.pause())
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(Connections::isTheServicesFault)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry;
    }

    /** Whatever the service answers is an answer; only silence counts, and not that of a caller who went away. */
    private static boolean isTheServicesFault(Throwable failure) {
        return failure instanceof ResourceAccessException
                && !(NestedExceptionUtils.getMostSpecificCause(failure) instanceof ClientAbortException);
    }

    private static HttpContext context(RoutesSettings settings, URI uri) {
        var context = HttpClientContext.create();
        settings.of(uri.getPath()).ifPresent(route -> context.setRequestConfig(patient(Timeout.of(route.timeLimit()))));
        return context;
    }

    private static RequestConfig patient(Timeout timeLimit) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT)
                .setResponseTimeout(timeLimit)
                .build();
    }
}

package nl.stagerocs.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.junit.jupiter.api.Test;

class ConnectionsTests {

    private static final String END = "0\r\n\r\n";

    @Test
    void leavesABodyWithoutAnEndThatCouldNotBeReadToItsEnd() throws IOException {
        try (var service = new ServerSocket(0);
                var client = new Connections().httpClient()) {
            var received = CompletableFuture.supplyAsync(() -> everythingAt(service));
            var request = new HttpPost("http://localhost:" + service.getLocalPort());
            request.setEntity(new EntityTemplate(-1, ContentType.APPLICATION_JSON, null, out -> {
                out.write("{}".repeat(10_000).getBytes(StandardCharsets.UTF_8));
                throw new CountedRequest.TooLarge();
            }));

            assertThatExceptionOfType(CountedRequest.TooLarge.class)
                    .isThrownBy(() -> client.execute(request, answer -> answer));

            assertThat(received.join()).doesNotEndWith(END);
        }
    }

    /** What comes until the caller is gone, by whatever way. */
    private static String everythingAt(ServerSocket service) {
        var received = new ByteArrayOutputStream();
        try (var caller = service.accept()) {
            caller.getInputStream().transferTo(received);
        } catch (SocketException e) {
            return received.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return received.toString(StandardCharsets.UTF_8);
    }
}

package nl.stagerocs.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTests {

    @Test
    void saysWhichPartMissesItsPortAndWhoHasIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.refuseUsed("kafka", taken.getLocalPort()))
                    .isInstanceOf(Failure.class)
                    .hasMessageStartingWith("port %d, which kafka needs, is in use by ".formatted(taken.getLocalPort()))
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void readsHowMuchMemoryIsFree() {
        assertThat(Preflight.availableMegabytes(List.of("MemTotal: 8000000 kB", "MemAvailable:    4096000 kB")))
                .isEqualTo(4_000);
    }
}

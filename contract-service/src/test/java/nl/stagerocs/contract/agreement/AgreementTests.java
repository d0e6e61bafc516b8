package nl.stagerocs.contract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.contract.agreement.SigningRules.Hand;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 23);
    private static final UUID SIGNER = UUID.randomUUID();

    private final Agreement agreement = new Agreement(
            "99RL",
            EventsContract.sample("PlacementApproved.v1", Placed.class),
            List.of(new Signer("99RL", Party.STUDENT, SIGNER, "Yara Bouzid")));

    @Test
    void takesAnotherLastDayOnce() {
        assertThat(agreement.signBy(DAY)).isTrue();
        assertThat(agreement.signBy(DAY)).isFalse();
        assertThat(agreement.signBy()).isEqualTo(DAY);
        assertThat(agreement.signBy(null)).isTrue();
        assertThat(agreement.signBy()).isNull();
    }

    @Test
    void takesNoOtherDayAndEndsOnceWhenThePlacementHasEnded() {
        LocalDate before = agreement.signBy();

        assertThat(agreement.end(DAY)).isTrue();
        assertThat(agreement.end(DAY.plusDays(1))).isFalse();

        assertThat(agreement.endedOn()).isEqualTo(DAY);
        assertThat(agreement.isWithdrawn()).isTrue();
        assertThat(agreement.signBy(DAY)).isFalse();
        assertThat(agreement.signBy()).isEqualTo(before);
    }

    @Test
    void keepsTheDayOnceEverybodyHasSigned() {
        LocalDate before = agreement.signBy();
        agreement.sign(new Hand(SIGNER, "Yara Bouzid", false, Signer.How.SESSION), "", Instant.EPOCH);

        assertThat(agreement.signBy(DAY)).isFalse();
        assertThat(agreement.signBy()).isEqualTo(before);
    }
}

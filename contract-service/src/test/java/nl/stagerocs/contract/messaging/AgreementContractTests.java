package nl.stagerocs.contract.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.contract.messaging.RosterSubscription.Other;
import nl.stagerocs.contract.messaging.RosterSubscription.StaffMember;
import nl.stagerocs.contract.messaging.RosterSubscription.Student;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we tell is as published; what we hear reads from its published sample. */
class AgreementContractTests {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final LocalDate TO = LocalDate.of(2027, 3, 26);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    static Stream<Record> events() {
        return Stream.of(
                new AgreementPrepared(ID, ID, ID, ID, ID, 1, FROM, TO, 30_000, 4),
                new AgreementReadyToSign(ID, ID, ID, 1, "TRAINER", ID, 1, FROM),
                new AgreementReadyToSign(ID, ID, ID, 1, "TRAINER", ID, 1, null),
                new AgreementSignedByParty(ID, ID, ID, 1, "GUARDIAN", ID, NOW),
                new AgreementSigned(ID, ID, ID, ID, ID, 2, FROM, TO, 30_000, 4, "0".repeat(64), NOW),
                new AgreementQuestioned(ID, ID, ID, ID, ID, "STUDENT"),
                new AgreementWithdrawn(ID, ID, ID),
                new AgreementFiled(ID, ID, ID));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesEventsAsPublished(Record event) {
        EventsContract.assertPublished(event);
    }

    @Test
    void readsWhoIsWho() {
        for (String event : List.of("StudentEnrolled.v1", "StudentChanged.v1")) {
            var student = EventsContract.sample(event, Student.class);
            assertThat(student.displayName()).isNotBlank();
            assertThat(student.birthDate()).isNotNull();
        }
        assertThat(EventsContract.sample("StaffMemberRegistered.v1", StaffMember.class)
                        .personId())
                .isNotNull();
        assertThat(Stream.of("TrainerRegistered.v1", "TrainerLeft.v1", "StaffMemberLeft.v1")
                        .map(event -> EventsContract.sample(event, Other.class).displayName()))
                .allMatch(name -> !name.isBlank());
    }
}

package nl.stagerocs.internship.internships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@RealParts
class InternshipsTests {

    private static final LocalDate STARTS_ON = LocalDate.of(2026, 11, 2);

    private final UUID id = Ids.next();
    private final UUID student = Ids.next();

    @Autowired
    private Internships internships;

    @Autowired
    private InternshipRepository repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void takesWhatWasSignedWhenThePlacementIsHeardOfAtTheSameTime() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> agreement = inSchool(() -> {
                internships.approve(header(), placed());
                Future<?> waiting = threads.submit(() -> inSchool(() -> agree(1, 20_000)));
                await().until(this::somebodyWaits);
                return waiting;
            });
            agreement.get();
        }

        assertThat(requiredMinutes()).isEqualTo(20_000);
    }

    @Test
    void letsALaterVersionGoBeforeAnEarlier() {
        inSchool(() -> agree(2, 25_000));
        inSchool(() -> agree(1, 20_000));
        inSchool(() -> {
            internships.approve(header(), placed());
            return true;
        });

        assertThat(requiredMinutes()).isEqualTo(25_000);
        assertThat(internship().isSigned()).isTrue();
    }

    @Test
    void staysRejectedOrApprovedWhateverIsHeardLast() {
        inSchool(() -> {
            internships.propose(header(), placed());
            internships.reject(header(), id);
            internships.propose(header(), placed());
            return true;
        });
        assertThat(internship().isRejected()).isTrue();

        inSchool(() -> {
            internships.approve(header(), placed());
            internships.propose(header(), placed());
            return true;
        });
        assertThat(internship().isRejected()).isFalse();
        assertThat(internship().isApproved()).isTrue();
    }

    private boolean agree(int version, int minutes) {
        internships.agree(
                header(), new Agreed(Ids.next(), id, student, version, STARTS_ON, STARTS_ON.plusWeeks(20), minutes, 4));
        return true;
    }

    private int requiredMinutes() {
        return Objects.requireNonNull(inSchool(
                () -> jdbc.queryForObject("select required_minutes from internships where id = ?", Integer.class, id)));
    }

    private Internship internship() {
        return inSchool(() -> repository.findById(id).orElseThrow());
    }

    private Placed placed() {
        return new Placed(
                id,
                student,
                Ids.next(),
                Ids.next(),
                "Zorggroep De Linde",
                "Begeleider",
                STARTS_ON,
                STARTS_ON.plusWeeks(20),
                38_400,
                4);
    }

    private static EventHeader header() {
        return new EventHeader(Ids.next(), "type", "subject", Stage.SCHOOL, Instant.now());
    }

    private <T> T inSchool(Supplier<T> work) {
        return Schools.within(
                Set.of(Stage.SCHOOL), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from pg_locks where not granted)", Boolean.class));
    }
}

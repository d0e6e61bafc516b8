package nl.stagerocs.internship.internships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.InSchool;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

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
    private InSchool inSchool;

    @Test
    void takesWhatWasSignedWhenThePlacementIsHeardOfAtTheSameTime() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> agreement = inSchool.get(Stage.SCHOOL, () -> {
                internships.approve(header(), placed());
                Future<?> waiting = threads.submit(() -> inSchool.run(Stage.SCHOOL, () -> agree(1, 20_000)));
                await().until(inSchool::somebodyWaits);
                return waiting;
            });
            agreement.get();
        }

        assertThat(requiredMinutes()).isEqualTo(20_000);
    }

    @Test
    void letsALaterVersionGoBeforeAnEarlier() {
        inSchool.run(Stage.SCHOOL, () -> agree(2, 25_000));
        inSchool.run(Stage.SCHOOL, () -> agree(1, 20_000));
        inSchool.run(Stage.SCHOOL, () -> internships.approve(header(), placed()));

        assertThat(requiredMinutes()).isEqualTo(25_000);
        assertThat(internship().isSigned()).isTrue();
    }

    @Test
    void staysRejectedOrApprovedWhateverIsHeardLast() {
        inSchool.run(Stage.SCHOOL, () -> {
            internships.propose(header(), placed());
            internships.reject(header(), id);
            internships.propose(header(), placed());
        });
        assertThat(internship().isRejected()).isTrue();

        inSchool.run(Stage.SCHOOL, () -> {
            internships.approve(header(), placed());
            internships.propose(header(), placed());
        });
        assertThat(internship().isRejected()).isFalse();
        assertThat(internship().isApproved()).isTrue();
    }

    private void agree(int version, int minutes) {
        internships.agree(
                header(), new Agreed(Ids.next(), id, student, version, STARTS_ON, STARTS_ON.plusWeeks(20), minutes, 4));
    }

    private int requiredMinutes() {
        return inSchool.get(
                Stage.SCHOOL,
                () -> jdbc.queryForObject("select required_minutes from internships where id = ?", Integer.class, id));
    }

    private Internship internship() {
        return inSchool.get(Stage.SCHOOL, () -> repository.findById(id).orElseThrow());
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
}

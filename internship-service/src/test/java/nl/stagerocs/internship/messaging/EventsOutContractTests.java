package nl.stagerocs.internship.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class EventsOutContractTests {

    private final UUID week = UUID.randomUUID();
    private final UUID internship = UUID.randomUUID();
    private final UUID student = UUID.randomUUID();
    private final UUID supervisor = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();

    @Test
    void tellsOfTheStartAsPublished() {
        EventsContract.assertPublished(new InternshipStarted(
                internship, student, supervisor, trainer, LocalDate.of(2026, 11, 2), LocalDate.of(2027, 3, 26)));
    }

    @Test
    void tellsOfHoursAsPublished() {
        EventsContract.assertPublished(new HoursSubmitted(week, internship, student, trainer, "2026-W47", 1920));
        EventsContract.assertPublished(new HoursApproved(week, internship, student, trainer, "2026-W47", 0));
        EventsContract.assertPublished(
                new HoursRejected(week, internship, student, trainer, "2026-W53", 1920, "Woensdag was je vrij."));
    }
}

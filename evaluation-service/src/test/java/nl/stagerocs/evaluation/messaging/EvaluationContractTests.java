package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationContractTests {

    private static final UUID ID = UUID.randomUUID();

    static Stream<Record> events() {
        return Stream.of(
                new FinalReportSubmitted(ID, ID, ID, ID, ID),
                new FinalReportAssessed(ID, ID, ID, ID, ID),
                new StudentAssessed(ID, ID, ID, ID, ID, "ONVOLDOENDE", false),
                new InternshipCompleted(ID, ID, ID),
                new CompanyRated(ID, ID, ID, ID, ID, ID, 1));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesEventsAsPublished(Record event) {
        EventsContract.assertPublished(event);
    }
}

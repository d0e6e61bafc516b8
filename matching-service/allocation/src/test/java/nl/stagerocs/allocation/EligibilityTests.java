package nl.stagerocs.allocation;

import static nl.stagerocs.allocation.Eligibility.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.stagerocs.allocation.Eligibility.Place;
import nl.stagerocs.allocation.Eligibility.Reason;
import nl.stagerocs.allocation.Eligibility.Student;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
    private static final Student STUDENT = new Student(false, "25180", "BOL", FEBRUARY, JULY, 17, true, 20);
    private static final Place PLACE = new Place(true, 1, true, "25180", "BOL", FEBRUARY, JULY, 16, true);

    @Test
    void refusesNothingWhereEverythingFits() {
        assertThat(refusal(STUDENT, PLACE, 19.9)).isEmpty();
    }

    @Test
    void knowsNoTravelLimitWhereTheHomeIsNotKnown() {
        assertThat(refusal(STUDENT, PLACE, null)).isEmpty();
    }

    @Test
    void takesACompanyThatWasNeverAskedAfter() {
        assertThat(refusal(STUDENT, new Place(true, 1, null, "25180", "BOL", FEBRUARY, JULY, 16, true), null))
                .isEmpty();
    }

    @Test
    void saysWhichRuleStandsInTheWay() {
        assertThat(refusal(new Student(true, "25180", "BOL", FEBRUARY, JULY, 17, true, 20), PLACE, 1d))
                .contains(Reason.PLACED);
        assertThat(refusal(new Student(false, "25180", "BBL", FEBRUARY, JULY, 17, true, 20), PLACE, 1d))
                .contains(Reason.OTHER_LEERWEG);
        assertThat(refusal(new Student(false, "25655", "BOL", FEBRUARY, JULY, 17, true, 20), PLACE, 1d))
                .contains(Reason.OTHER_PROGRAMME);
        assertThat(refusal(new Student(false, "25180", "BOL", JULY, JULY.plusMonths(3), 17, true, 20), PLACE, 1d))
                .contains(Reason.OTHER_PERIOD);
        assertThat(refusal(new Student(false, "25180", "BOL", FEBRUARY, JULY, 15, true, 20), PLACE, 1d))
                .contains(Reason.TOO_YOUNG);
        assertThat(refusal(new Student(false, "25180", "BOL", FEBRUARY, JULY, 17, false, 20), PLACE, 1d))
                .contains(Reason.WITHOUT_VOG);
        assertThat(refusal(STUDENT, PLACE, 20.1)).contains(Reason.TOO_FAR);
        assertThat(refusal(STUDENT, new Place(false, 1, true, "25180", "BOL", FEBRUARY, JULY, 16, true), 1d))
                .contains(Reason.WITHDRAWN);
        assertThat(refusal(STUDENT, new Place(true, 0, true, "25180", "BOL", FEBRUARY, JULY, 16, true), 1d))
                .contains(Reason.NO_ROOM);
        assertThat(refusal(STUDENT, new Place(true, 1, false, "25180", "BOL", FEBRUARY, JULY, 16, true), 1d))
                .contains(Reason.NOT_RECOGNISED);
    }
}

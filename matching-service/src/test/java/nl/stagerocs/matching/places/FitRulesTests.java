package nl.stagerocs.matching.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagerocs.matching.places.FitRules.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitRulesTests {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final LocalDate END = LocalDate.of(2027, 3, 26);
    private static final Seeker STUDENT =
            new Seeker(null, "25478", "BOL", START, END, LocalDate.of(2009, 11, 3), null, false);

    private static Facts place(
            String crebo, String leerweg, LocalDate startsOn, int room, @Nullable Boolean recognised) {
        return new Facts(crebo, List.of("25477"), leerweg, startsOn, startsOn.plusWeeks(20), room, null, recognised);
    }

    @Test
    void fitsWhenNothingIsAgainstIt() {
        assertThat(FitRules.reasons(STUDENT, place("25478", "BOL", START, 1, true)))
                .isEmpty();
        assertThat(FitRules.reasons(STUDENT, place("25478", "BOL", START, 1, null)))
                .isEmpty();
        assertThat(FitRules.reasons(STUDENT, place("25478", "BOL", END, 1, true)))
                .isEmpty();
    }

    @Test
    void fitsAnyOfTheProgrammesThatAPlaceIsFor() {
        var other = new Seeker(null, "25477", "BOL", START, END, LocalDate.of(2009, 11, 3), null, false);

        assertThat(FitRules.reasons(other, place("25478", "BOL", START, 1, true)))
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsAgainstIt() {
        assertThat(FitRules.reasons(STUDENT, place("25655", "BBL", END.plusDays(1), 0, false)))
                .containsExactly(
                        "fit-other-programme",
                        "fit-other-leerweg",
                        "fit-other-period",
                        "fit-full",
                        "fit-not-recognised");
    }

    @Test
    void countsYearsOnTheFirstDay() {
        assertThat(FitRules.reasons(STUDENT, placeFrom(17, START))).containsExactly("fit-too-young");
        assertThat(FitRules.reasons(STUDENT, placeFrom(17, START.plusDays(1)))).isEmpty();
    }

    private static Facts placeFrom(int minimumAge, LocalDate startsOn) {
        return new Facts("25478", List.of(), "BOL", startsOn, END, 1, minimumAge, true);
    }

    @Test
    void asksOfStaffOnlyWhatHoldsForEverybody() {
        assertThat(FitRules.reasons(Seeker.STAFF, place("25655", "BBL", END.plusDays(1), 0, false)))
                .containsExactly("fit-full", "fit-not-recognised");
    }
}

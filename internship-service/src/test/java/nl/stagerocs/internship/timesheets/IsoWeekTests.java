package nl.stagerocs.internship.timesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-16,2026-W47",
        "2026-11-22,2026-W47",
        "2026-11-23,2026-W48",
        "2027-01-03,2026-W53",
        "2027-01-04,2027-W01",
        "2029-12-31,2030-W01"
    })
    void namesTheWeekOfADay(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week);
        assertThat(IsoWeek.parse("from", week)).isEqualTo(IsoWeek.of(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-W00", "2026-W54", "2026-47", "W47-2026", "2026-W47-1", "'; drop table weeks"})
    void refusesWhatIsNoWeek(String text) {
        assertThatThrownBy(() -> IsoWeek.parse("from", text)).isInstanceOf(Refusal.class);
    }

    @Test
    void listsTheWeeksBetween() {
        assertThat(IsoWeek.between(week("2026-W52"), week("2027-W01")))
                .extracting(IsoWeek::toString)
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
        assertThat(IsoWeek.between(week("2026-W52"), week("2026-W51"))).isEmpty();
    }

    @Test
    void refusesMoreWeeksThanALookNeeds() {
        assertThatThrownBy(() -> IsoWeek.between(week("0001-W01"), week("9999-W01")))
                .isInstanceOf(Refusal.class);
    }

    private static IsoWeek week(String text) {
        return IsoWeek.parse("week", text);
    }
}

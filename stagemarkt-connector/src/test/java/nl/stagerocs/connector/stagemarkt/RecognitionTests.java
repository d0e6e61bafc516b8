package nl.stagerocs.connector.stagemarkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagerocs.connector.stagemarkt.Recognition.Period;
import nl.stagerocs.connector.stagemarkt.Recognition.Qualification;
import org.junit.jupiter.api.Test;

class RecognitionTests {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final Period ALWAYS = new Period(null, null);

    @Test
    void coversItsOwnCrebosAndThoseThatAreEqual() {
        var recognition = new Recognition(ALWAYS, List.of(new Qualification(List.of("25478", "25998"), ALWAYS)));

        assertThat(recognition.covers("25478", START)).isTrue();
        assertThat(recognition.covers("25998", START)).isTrue();
        assertThat(recognition.covers("25999", START)).isFalse();
    }

    @Test
    void holdsOnItsFirstAndLastDayAndNotBeyond() {
        var recognition = new Recognition(
                new Period(START, START.plusDays(9)), List.of(new Qualification(List.of("25478"), ALWAYS)));

        assertThat(recognition.covers("25478", START)).isTrue();
        assertThat(recognition.covers("25478", START.plusDays(9))).isTrue();
        assertThat(recognition.covers("25478", START.minusDays(1))).isFalse();
        assertThat(recognition.covers("25478", START.plusDays(10))).isFalse();
    }

    @Test
    void followsTheDatesOfTheQualificationWithinThoseOfTheCompany() {
        var until = new Period(null, START.minusDays(1));
        var recognition = new Recognition(ALWAYS, List.of(new Qualification(List.of("25478"), until)));

        assertThat(recognition.covers("25478", START)).isFalse();
        assertThat(recognition.covers("25478", START.minusDays(1))).isTrue();
    }
}

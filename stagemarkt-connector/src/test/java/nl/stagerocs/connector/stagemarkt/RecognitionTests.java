package nl.stagerocs.connector.stagemarkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagerocs.connector.stagemarkt.Recognition.Outcome;
import nl.stagerocs.connector.stagemarkt.Recognition.Period;
import nl.stagerocs.connector.stagemarkt.Recognition.Qualification;
import org.junit.jupiter.api.Test;

class RecognitionTests {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final Period ALWAYS = new Period(null, null);

    @Test
    void coversItsOwnCrebosAndThoseThatAreEqual() {
        var recognition = new Recognition(ALWAYS, List.of(new Qualification(List.of("25478", "25998"), ALWAYS)));

        assertThat(recognition.on(START, "25478").recognised()).isTrue();
        assertThat(recognition.on(START, "25998").recognised()).isTrue();
        assertThat(recognition.on(START, "25999").recognised()).isFalse();
    }

    @Test
    void holdsOnItsFirstAndLastDayAndNotBeyond() {
        var recognition = new Recognition(
                new Period(START, START.plusDays(9)), List.of(new Qualification(List.of("25478"), ALWAYS)));

        assertThat(recognition.on(START, "25478").recognised()).isTrue();
        assertThat(recognition.on(START.plusDays(9), "25478").recognised()).isTrue();
        assertThat(recognition.on(START.minusDays(1), "25478").recognised()).isFalse();
        assertThat(recognition.on(START.plusDays(10), "25478").recognised()).isFalse();
    }

    @Test
    void followsTheDatesOfTheQualificationWithinThoseOfTheCompany() {
        var until = new Period(null, START.minusDays(1));
        var recognition = new Recognition(ALWAYS, List.of(new Qualification(List.of("25478"), until)));

        assertThat(recognition.on(START, "25478").recognised()).isFalse();
        assertThat(recognition.on(START.minusDays(1), "25478").recognised()).isTrue();
    }

    @Test
    void takesTheDatesOfTheCompanyWhereTheQualificationHasNone() {
        var company = new Period(START.minusYears(3), START.plusYears(1));
        var own = new Period(START.minusYears(1), null);
        var recognition = new Recognition(
                company,
                List.of(
                        new Qualification(List.of("25478"), own),
                        new Qualification(List.of("25479"), new Period(null, START.plusYears(2)))));

        assertThat(recognition.on(START, "25478").period())
                .isEqualTo(new Period(START.minusYears(1), START.plusYears(1)));
        assertThat(recognition.on(START, "25479").period()).isEqualTo(company);
        assertThat(recognition.on(START, "25999")).isEqualTo(Outcome.NONE);
    }

    @Test
    void saysUntilWhenARecognitionWasThatIsOver() {
        var over = new Period(null, START.minusDays(1));
        var recognition = new Recognition(ALWAYS, List.of(new Qualification(List.of("25478"), over)));

        assertThat(recognition.on(START, "25478")).isEqualTo(new Outcome(false, over));
    }

    @Test
    void takesThePeriodThatCoversTheDayAndThenTheLongest() {
        var earlier = new Period(START.minusYears(2), START.plusDays(9));
        var longer = new Period(START.minusYears(1), START.plusYears(1));
        var later = new Period(START.plusYears(2), null);
        var never = new Period(START.plusYears(9), START.plusYears(8));
        var recognition = new Recognition(
                ALWAYS,
                List.of(earlier, longer, later, never).stream()
                        .map(each -> new Qualification(List.of("25478"), each))
                        .toList());

        assertThat(recognition.on(START, "25478")).isEqualTo(new Outcome(true, longer));
        assertThat(recognition.on(START.minusYears(5), "25478")).isEqualTo(new Outcome(false, later));
    }
}

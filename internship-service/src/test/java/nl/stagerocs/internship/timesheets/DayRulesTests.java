package nl.stagerocs.internship.timesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import nl.stagerocs.internship.timesheets.Day.Kind;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayRulesTests {

    @ParameterizedTest
    @CsvSource({"08:30,17:00,30,480", "08:30,17:00,,510", "00:00,23:59,0,1439", "09:00,09:01,,1", "22:00,23:30,15,75"})
    void countsFromStartToEndWithoutTheBreak(String start, String end, @Nullable Integer pause, int minutes) {
        assertThat(DayRules.check(timed(start, end, pause)).minutes()).isEqualTo(minutes);
    }

    @Test
    void goesByTheTimesWhateverMinutesAreSaid() {
        var day = new Day(Kind.WORKED, LocalTime.of(9, 0), LocalTime.of(17, 0), 60, 9_999, null);

        assertThat(DayRules.check(day).minutes()).isEqualTo(420);
    }

    @Test
    void takesTheMinutesThatAreSaidWithoutTimes() {
        assertThat(DayRules.check(said(1440))).isEqualTo(new LoggedDay(Kind.WORKED, 1440, null, null, null, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,hours-negative",
        "-2147483648,hours-negative",
        "0,hours-none",
        "1441,hours-too-many",
        "1500,hours-too-many",
        "2147483647,hours-too-many",
        ",required"
    })
    void refusesMinutesThatCannotBe(@Nullable Integer minutes, String code) {
        assertRefused(said(minutes), "minutes", code);
    }

    @ParameterizedTest
    @CsvSource({
        "17:00,08:30,,endsAt,day-ends-before-start",
        "08:30,08:30,,endsAt,day-ends-before-start",
        "09:00,17:00,480,breakMinutes,break-too-long",
        "09:00,17:00,2147483647,breakMinutes,break-too-long",
        "09:00,17:00,-1,breakMinutes,hours-negative",
        "09:00,,,endsAt,required",
        ",17:00,,startsAt,required"
    })
    void refusesTimesThatCannotBe(
            @Nullable String start, @Nullable String end, @Nullable Integer pause, String field, String code) {
        assertRefused(timed(start, end, pause), field, code);
    }

    @Test
    void refusesABreakThatDoesNotFitBesideTheWork() {
        assertRefused(new Day(Kind.WORKED, null, null, 61, 1380, null), "breakMinutes", "break-too-long");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKED")
    void countsNothingOnADayThatWasNotWorked(Kind kind) {
        var day = new Day(kind, LocalTime.of(9, 0), LocalTime.of(17, 0), -5, 480, " griep ");

        assertThat(DayRules.check(day)).isEqualTo(new LoggedDay(kind, 0, null, null, null, "griep"));
    }

    @Test
    void forgetsSeconds() {
        var day = new Day(Kind.WORKED, LocalTime.of(9, 0, 59), LocalTime.of(10, 0, 1), null, null, null);

        assertThat(DayRules.check(day).minutes()).isEqualTo(60);
    }

    private static Day said(@Nullable Integer minutes) {
        return new Day(Kind.WORKED, null, null, null, minutes, null);
    }

    private static Day timed(@Nullable String start, @Nullable String end, @Nullable Integer pause) {
        return new Day(Kind.WORKED, time(start), time(end), pause, null, null);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static void assertRefused(Day day, String field, String code) {
        assertThatThrownBy(() -> DayRules.check(day))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field, FieldProblem::code)
                                .containsExactly(tuple(field, code)));
    }
}

package nl.stagerocs.matching.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;

class SlotRulesTests {

    private static final Instant NOW = Instant.parse("2027-03-09T10:00:00Z");
    private static final Slot TOMORROW = slot(Duration.ofDays(1), Duration.ofMinutes(30));

    private static Slot slot(Duration from, Duration length) {
        return new Slot(NOW.plus(from), NOW.plus(from).plus(length));
    }

    private static List<String> problems(Slot... slots) {
        var refusal = catchThrowableOfType(Refusal.class, () -> SlotRules.check(List.of(slots), NOW));
        return refusal.fields().stream().map(SlotRulesTests::text).toList();
    }

    private static String text(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }

    @Test
    void takesTimesThatAreStillToCome() {
        assertThatCode(() -> SlotRules.check(List.of(TOMORROW, slot(Duration.ofDays(2), Duration.ofHours(8))), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesEachTimeThatCannotBeWithItsReason() {
        assertThat(problems(
                        TOMORROW,
                        slot(Duration.ofMinutes(-1), Duration.ofHours(1)),
                        TOMORROW,
                        slot(Duration.ofDays(200), Duration.ofHours(1)),
                        slot(Duration.ofDays(3), Duration.ZERO)))
                .containsExactly(
                        "slots[1].startsAt slot-past",
                        "slots[2].startsAt slot-twice",
                        "slots[3].startsAt slot-far",
                        "slots[4].endsAt slot-length");
        assertThat(problems(slot(Duration.ofDays(3), Duration.ofHours(9))))
                .containsExactly("slots[0].endsAt slot-length");
    }

    @Test
    void refusesTimesAtNightAndThoseThatOverlap() {
        assertThat(problems(slot(Duration.ofHours(17), Duration.ofHours(1))))
                .containsExactly("slots[0].startsAt slot-at-night");
        assertThat(problems(slot(Duration.ofHours(10), Duration.ofHours(2))))
                .containsExactly("slots[0].startsAt slot-at-night");
        assertThat(problems(TOMORROW, slot(Duration.ofDays(1).plusMinutes(15), Duration.ofMinutes(30))))
                .containsExactly("slots[1].startsAt slot-overlaps");
        assertThatCode(() -> SlotRules.check(
                        List.of(TOMORROW, slot(Duration.ofDays(1).plusMinutes(30), Duration.ofMinutes(30))), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTimesAtTheEndsOfTheCalendar() {
        assertThat(problems(
                        new Slot(Instant.MAX, Instant.MAX),
                        new Slot(Instant.MIN, Instant.MAX),
                        new Slot(Instant.MAX, Instant.MIN),
                        new Slot(TOMORROW.startsAt(), Instant.MAX),
                        new Slot(Instant.MAX.minusSeconds(60), Instant.MAX)))
                .containsExactly(
                        "slots[0].startsAt slot-far",
                        "slots[0].endsAt slot-length",
                        "slots[1].startsAt slot-past",
                        "slots[1].endsAt slot-length",
                        "slots[2].startsAt slot-far",
                        "slots[2].endsAt slot-length",
                        "slots[3].endsAt slot-length",
                        "slots[4].startsAt slot-far");
    }
}

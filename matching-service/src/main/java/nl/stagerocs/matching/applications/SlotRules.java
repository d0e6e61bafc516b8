package nl.stagerocs.matching.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** Which times can be offered: in the near future, by day, not longer than a day's work, and none that overlaps another. */
final class SlotRules {

    private static final Duration FARTHEST = Duration.ofDays(180);
    private static final Duration LONGEST = Duration.ofHours(8);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(22, 0);

    private SlotRules() {}

    static void check(List<Slot> slots, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean sized = isSized(slot);
            String wrong = wrongWith(slot, slots.subList(0, i), sized, now);
            if (wrong != null) {
                problems.add(new FieldProblem("slots[" + i + "].startsAt", wrong));
            }
            if (!sized) {
                problems.add(new FieldProblem("slots[" + i + "].endsAt", "slot-length"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private static boolean isSized(Slot slot) {
        Duration length = Duration.between(slot.startsAt(), slot.endsAt());
        return length.isPositive() && length.compareTo(LONGEST) <= 0;
    }

    private static @Nullable String wrongWith(Slot slot, List<Slot> before, boolean sized, Instant now) {
        if (!slot.startsAt().isAfter(now)) {
            return "slot-past";
        }
        if (slot.startsAt().isAfter(now.plus(FARTHEST))) {
            return "slot-far";
        }
        if (before.stream().anyMatch(each -> each.startsAt().equals(slot.startsAt()))) {
            return "slot-twice";
        }
        if (sized && !isByDay(slot)) {
            return "slot-at-night";
        }
        return sized && before.stream().anyMatch(slot::overlaps) ? "slot-overlaps" : null;
    }

    private static boolean isByDay(Slot slot) {
        ZonedDateTime start = slot.startsAt().atZone(ZONE);
        ZonedDateTime end = slot.endsAt().atZone(ZONE);
        return !start.toLocalTime().isBefore(FROM)
                && !end.toLocalTime().isAfter(UNTIL)
                && start.toLocalDate().equals(end.toLocalDate());
    }
}

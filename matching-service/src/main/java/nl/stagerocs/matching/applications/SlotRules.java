package nl.stagerocs.matching.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;

/** Which times can be offered: in the near future, not longer than a day's work, each once. */
final class SlotRules {

    private static final Duration FARTHEST = Duration.ofDays(180);
    private static final Duration LONGEST = Duration.ofHours(8);

    private SlotRules() {}

    static void check(List<Slot> slots, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<Instant> seen = new HashSet<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            String field = "slots[" + i + "].";
            if (!slot.startsAt().isAfter(now)) {
                problems.add(new FieldProblem(field + "startsAt", "slot-past"));
            } else if (slot.startsAt().isAfter(now.plus(FARTHEST))) {
                problems.add(new FieldProblem(field + "startsAt", "slot-far"));
            } else if (!seen.add(slot.startsAt())) {
                problems.add(new FieldProblem(field + "startsAt", "slot-twice"));
            }
            Duration length = Duration.between(slot.startsAt(), slot.endsAt());
            if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
                problems.add(new FieldProblem(field + "endsAt", "slot-length"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }
}

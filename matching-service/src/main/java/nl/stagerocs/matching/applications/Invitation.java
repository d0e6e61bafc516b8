package nl.stagerocs.matching.applications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trainer wants to meet a student, at one of a few times.
 *
 * @param chosen the number of the time that suits the student
 * @param answerRemark what the student wrote when none does
 */
record Invitation(
        String location,
        @Nullable String remark,
        List<Slot> slots,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable Integer chosen,
        @Nullable String answerRemark) {

    boolean isOpen() {
        return answeredAt == null;
    }

    /** When they meet; none as long as the student has not chosen. */
    @Nullable
    Slot meeting() {
        return chosen == null ? null : slots.get(chosen - 1);
    }
}

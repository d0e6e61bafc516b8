package nl.stagerocs.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hard rules: whether a student may go to a place at all. Nothing here weighs one student against another. */
public final class Eligibility {

    private Eligibility() {}

    /** Why a student may not go to a place. */
    public enum Reason {
        /** The student has a place already. */
        PLACED,
        /** The place is not offered any more. */
        WITHDRAWN,
        /** The place has no room left. */
        NO_ROOM,
        /** The company is not recognised for this programme (WEB 7.2.10). */
        NOT_RECOGNISED,
        /** The place is for another programme. */
        OTHER_PROGRAMME,
        /** The place is for the other leerweg. */
        OTHER_LEERWEG,
        /** The place and the internship are not at the same time. */
        OTHER_PERIOD,
        /** The student would be younger at the start than the place takes. */
        TOO_YOUNG,
        /** The place asks a statement of conduct (VOG) that the student's programme does not arrange. */
        WITHOUT_VOG,
        /** It is farther than the student can travel. */
        TOO_FAR
    }

    /**
     * What counts of a student.
     *
     * @param age in whole years at the start
     * @param farthest in kilometres; nothing when there is no limit
     */
    public record Student(
            boolean placed,
            String crebo,
            String leerweg,
            LocalDate from,
            LocalDate until,
            int age,
            boolean vog,
            @Nullable Integer farthest) {}

    /**
     * What counts of a place.
     *
     * @param recognised nothing when it was never asked
     */
    public record Place(
            boolean offered,
            int room,
            @Nullable Boolean recognised,
            String crebo,
            String leerweg,
            LocalDate from,
            LocalDate until,
            int youngest,
            boolean vog) {}

    /**
     * The first rule that stands in the way, or nothing.
     *
     * @param distance in kilometres; nothing when the student's home is not known
     */
    public static Optional<Reason> refusal(Student student, Place place, @Nullable Double distance) {
        return Optional.ofNullable(first(student, place, distance));
    }

    private static @Nullable Reason first(Student student, Place place, @Nullable Double distance) {
        if (student.placed()) {
            return Reason.PLACED;
        }
        if (!place.offered()) {
            return Reason.WITHDRAWN;
        }
        if (place.room() <= 0) {
            return Reason.NO_ROOM;
        }
        if (Boolean.FALSE.equals(place.recognised())) {
            return Reason.NOT_RECOGNISED;
        }
        if (!place.crebo().equals(student.crebo())) {
            return Reason.OTHER_PROGRAMME;
        }
        if (!place.leerweg().equals(student.leerweg())) {
            return Reason.OTHER_LEERWEG;
        }
        return personal(student, place, distance);
    }

    private static @Nullable Reason personal(Student student, Place place, @Nullable Double distance) {
        if (!place.from().isBefore(student.until()) || !student.from().isBefore(place.until())) {
            return Reason.OTHER_PERIOD;
        }
        if (student.age() < place.youngest()) {
            return Reason.TOO_YOUNG;
        }
        if (place.vog() && !student.vog()) {
            return Reason.WITHOUT_VOG;
        }
        return distance != null && student.farthest() != null && distance > student.farthest() ? Reason.TOO_FAR : null;
    }
}

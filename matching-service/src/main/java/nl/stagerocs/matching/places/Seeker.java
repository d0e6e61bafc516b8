package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.matching.towns.Town;
import org.jspecify.annotations.Nullable;

/** For whom places are looked up: a student, or somebody of staff who looks around. */
record Seeker(
        @Nullable UUID studentId,
        @Nullable String crebo,
        @Nullable String leerweg,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate birthDate,
        @Nullable Town home,
        boolean seesEveryRating) {

    static final Seeker STAFF = new Seeker(null, null, null, null, null, null, null, true);
}

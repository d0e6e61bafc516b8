package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a place does not fit; no reason means that it fits. */
final class FitRules {

    private FitRules() {}

    /** What of a place matters for fitting. */
    record Facts(
            String crebo,
            String leerweg,
            LocalDate startsOn,
            LocalDate endsOn,
            int room,
            @Nullable Boolean recognised) {}

    static List<String> reasons(Seeker seeker, Facts place) {
        List<String> reasons = new ArrayList<>();
        if (seeker.crebo() != null && !seeker.crebo().equals(place.crebo())) {
            reasons.add("fit-other-programme");
        }
        if (seeker.leerweg() != null && !seeker.leerweg().equals(place.leerweg())) {
            reasons.add("fit-other-leerweg");
        }
        if (seeker.startsOn() != null
                && seeker.endsOn() != null
                && (place.endsOn().isBefore(seeker.startsOn())
                        || place.startsOn().isAfter(seeker.endsOn()))) {
            reasons.add("fit-other-period");
        }
        if (place.room() == 0) {
            reasons.add("fit-full");
        }
        if (Boolean.FALSE.equals(place.recognised())) {
            reasons.add("fit-not-recognised");
        }
        return reasons;
    }
}

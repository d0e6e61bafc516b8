package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a place does not fit; no reason means that it fits. */
final class FitRules {

    /** Whether {@code places p} is for the own programme; read without its row, so that the index of the search is enough. */
    private static final String OWN = """
            (p.crebo = cast(:own_crebo as text)
             or exists (select from place_programmes a where a.place_id = p.id and a.crebo = cast(:own_crebo as text)))""";

    /** Joins what SBB said {@code n} to {@code places p}: of the own programme where the place is for that, else of its main one. */
    static final String RECOGNITIONS = """
            left join recognitions n on n.company_id = p.company_id
                and n.crebo = case when %s then cast(:own_crebo as text) else p.crebo end
            """.formatted(OWN);

    /** How many reasons there are, for ordering: the same rules as below, over {@code places p} with {@link #RECOGNITIONS}. */
    static final String MISFITS = """
            (cast(:own_crebo as text) is not null and not %s)::int + (coalesce(p.leerweg <> cast(:own_leerweg as text), false))::int
            + (coalesce(p.ends_on < cast(:own_starts_on as date) or p.starts_on > cast(:own_ends_on as date), false))::int
            + (p.taken >= p.capacity)::int + (serves(n, p.starts_on) is false)::int
            + (coalesce(cast(:own_birth_date as date) + make_interval(years => p.minimum_age) > p.starts_on, false))::int""".formatted(OWN);

    private static final String OTHER_PERIOD = "fit-other-period";

    private FitRules() {}

    /**
     * What of a place matters for fitting.
     *
     * @param recognised for the programme that counts: the seeker's own one where the place is for that, else its main one
     */
    record Facts(
            String crebo,
            List<String> alsoCrebos,
            String leerweg,
            LocalDate startsOn,
            LocalDate endsOn,
            int room,
            @Nullable Integer minimumAge,
            @Nullable Boolean recognised) {

        private boolean isFor(String programme) {
            return crebo.equals(programme) || alsoCrebos.contains(programme);
        }
    }

    static List<String> reasons(Seeker seeker, Facts place) {
        List<String> reasons = new ArrayList<>();
        if (seeker.crebo() != null && !place.isFor(seeker.crebo())) {
            reasons.add("fit-other-programme");
        }
        if (seeker.leerweg() != null && !seeker.leerweg().equals(place.leerweg())) {
            reasons.add("fit-other-leerweg");
        }
        if (seeker.startsOn() != null
                && seeker.endsOn() != null
                && (place.endsOn().isBefore(seeker.startsOn())
                        || place.startsOn().isAfter(seeker.endsOn()))) {
            reasons.add(OTHER_PERIOD);
        }
        if (place.room() == 0) {
            reasons.add("fit-full");
        }
        if (Boolean.FALSE.equals(place.recognised())) {
            reasons.add("fit-not-recognised");
        }
        if (seeker.birthDate() != null
                && place.minimumAge() != null
                && seeker.birthDate().plusYears(place.minimumAge()).isAfter(place.startsOn())) {
            reasons.add("fit-too-young");
        }
        return reasons;
    }

    /** Whether a student can't apply for this reason: a group that searches for its next internship may have students who still look for the one before. */
    static boolean bars(String reason, boolean forOwnGroup) {
        return !(forOwnGroup && reason.equals(OTHER_PERIOD));
    }

    static void put(Seeker seeker, Map<String, @Nullable Object> params) {
        params.put("own_crebo", seeker.crebo());
        params.put("own_leerweg", seeker.leerweg());
        params.put("own_starts_on", seeker.startsOn());
        params.put("own_ends_on", seeker.endsOn());
        params.put("own_birth_date", seeker.birthDate());
    }
}

package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.towns.Town;
import org.jspecify.annotations.Nullable;

/** The places that a search is about before it is narrowed: of a programme, with words, within a distance. The index alone answers it when there are no words. */
final class PlaceArea {

    /** How many are counted where the area has no bound of its own. */
    static final int MOST_COUNTED = 1_000;

    private static final double KM_PER_DEGREE = 111.32;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** Selected, so that the words are read once and not again for every place: in a plan that is made once they are no constant. */
    private static final String WORDS = """
            and p.words @@ (select websearch_to_tsquery('dutch_plain', :words))""";

    /** For who types with an error: what may be meant, and titles and names with nearly these letters. */
    private static final String ALIKE = """
            and (p.words @@ (select to_tsquery('dutch_plain', :meant))
                 or unaccent(p.title) %> (select unaccent(:words)) or unaccent(p.company_name) %> (select unaccent(:words)))""";

    private static final String LEVELS = """
            left join (select crebo, min(level) as level from programmes group by crebo) o on o.crebo = p.crebo""";

    private static final String MAIN = " from places p";

    /** What is for the programme too; as a place's other programmes never have the main one among them, no place is there twice. */
    private static final String ALSO = " from place_programmes q join places p on p.id = q.place_id";

    private final boolean within;
    private final boolean bounded;
    private final boolean levels;
    private final boolean period;
    private final String where;

    /** Puts what the conditions refer to among the parameters. */
    PlaceArea(
            PlaceQuery query, Seeker seeker, @Nullable Town near, boolean alike, Map<String, @Nullable Object> params) {
        String crebo = query.crebo(seeker);
        within = near != null && query.km() != null;
        bounded = within || !crebo.isEmpty();
        levels = crebo.isEmpty();
        period = query.from() != null || query.until() != null || seeker.startsOn() != null;
        where = "p.state = 'OFFERED'"
                + (within ? " and p.lat between :south and :north and p.lon between :west and :east" : "")
                + (query.hasWords() ? " " + (alike ? ALIKE : WORDS) : "");
        putMiddle(seeker, near, params);
        putAsked(query, seeker, params);
        params.put("crebo", crebo);
        if (near != null && query.km() != null) {
            putBox(near, query.km(), params);
        }
        FitRules.put(seeker, params);
    }

    boolean hasLevels() {
        return levels;
    }

    boolean hasPeriod() {
        return period;
    }

    /** Whether counting stopped before this many. */
    boolean stoppedBefore(int counted) {
        return !bounded && counted > MOST_COUNTED;
    }

    String sql(PlaceOrder order) {
        boolean fit = order == PlaceOrder.FIT;
        String all = levels
                ? places(MAIN, fit)
                : places(MAIN, fit) + " and p.crebo = :crebo union all " + places(ALSO, fit) + " and q.crebo = :crebo";
        return "near as " + (bounded ? "" : "not ") + "materialized (" + all
                + "),\narea as not materialized (select * from near" + (within ? " where distance <= :km" : "") + ")";
    }

    private String places(String from, boolean fit) {
        return """
                select p.id, p.published_at, p.leerweg, p.starts_on, p.ends_on, p.days_per_week, p.capacity - p.taken as room,
                       p.compensation_cents, p.company_size, kilometres(p.lat, p.lon, :lat, :lon) as distance"""
                + (levels ? ", o.level" : "")
                + (fit ? ", " + FitRules.MISFITS + " as misfits" : "")
                + from + (levels ? " " + LEVELS : "") + (fit ? " " + FitRules.RECOGNITIONS : "")
                + " where " + where;
    }

    /** What is counted; where the area has no bound of its own up to one more than the most, which tells that there are more. */
    String counted(String chosen) {
        return bounded ? "area" : "(select * from area where " + chosen + " limit " + (MOST_COUNTED + 1) + ") area";
    }

    static void putMiddle(Seeker seeker, @Nullable Town near, Map<String, @Nullable Object> params) {
        params.put("student", Objects.requireNonNullElse(seeker.studentId(), new UUID(0, 0)));
        params.put("lat", near == null ? 0d : near.lat());
        params.put("lon", near == null ? 0d : near.lon());
    }

    private static void putAsked(PlaceQuery query, Seeker seeker, Map<String, @Nullable Object> params) {
        boolean asked = query.from() != null || query.until() != null;
        LocalDate from = asked ? query.from() : seeker.startsOn();
        LocalDate until = asked ? query.until() : seeker.endsOn();
        params.put("from", Objects.requireNonNullElse(from, LocalDate.EPOCH));
        params.put("until", Objects.requireNonNullElse(until, EVER));
        params.put("words", query.words() == null ? "" : query.words().strip());
        params.put("meant", query.words() == null ? "" : TypedWords.meant(query.words()));
        params.put("days", query.days());
        params.put("leerweg", query.leerweg());
        params.put("level", query.level());
        params.put("companySize", query.companySize());
    }

    private static void putBox(Town near, int km, Map<String, @Nullable Object> params) {
        double lat = km / KM_PER_DEGREE;
        double lon = lat / Math.cos(Math.toRadians(near.lat()));
        params.put("km", km);
        params.put("south", near.lat() - lat);
        params.put("north", near.lat() + lat);
        params.put("west", near.lon() - lon);
        params.put("east", near.lon() + lon);
    }
}

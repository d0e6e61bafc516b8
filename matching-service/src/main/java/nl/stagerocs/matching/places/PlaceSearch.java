package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.places.PlaceLine.CompanyOfPlace;
import nl.stagerocs.matching.places.PlaceLine.Fit;
import nl.stagerocs.matching.places.PlaceLine.Rating;
import nl.stagerocs.matching.places.PlaceLine.Reason;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the school's places: a box on the index, then the true distance, one page by key. */
@Repository
class PlaceSearch {

    private static final int PAGE = 20;
    private static final int MOST_COUNTED = 1_000;
    private static final double KM_PER_DEGREE = 111.32;

    /** The haversine: kilometres over the sphere. */
    private static final String DISTANCE = """
            2 * 6371 * asin(least(1, sqrt(power(sin(radians(lat - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2))))""";

    private static final String FOUND = """
            select id, school_id, company_id, trainer_id, title, description, crebo, leerweg, starts_on, ends_on, days_per_week, capacity,
                   capacity - taken as room, compensation_cents, lat, lon, published_at,
                   """ + DISTANCE + """
                    as distance
            from places\s""";

    /** What stands beside a place is read for the page only. */
    private static final String LINE = """
            select p.*, c.name as company_name, c.town as company_town, c.leerbedrijf_id, n.recognised, o.name as programme_name,
                   concat_ws(' ', t.first_name, t.infix, t.last_name) as trainer_name,
                   r.average, coalesce(r.count, 0) as ratings,
                   exists (select from applications a where a.student_id = :student and a.place_id = p.id
                           and a.state in ('SUBMITTED', 'INVITED', 'ACCEPTED')) as applied
            from (%s) p
            join companies c on c.id = p.company_id
            join trainers t on t.school_id = p.school_id and t.id = p.trainer_id
            left join recognitions n on n.company_id = c.id and n.crebo = p.crebo
            left join lateral (select name from programmes where crebo = p.crebo limit 1) o on true
            left join lateral (select round(avg(stars), 1) as average, count(*) as count from ratings where company_id = c.id) r on true
            """;

    private static final String WORDS = """
            and (words @@ websearch_to_tsquery('dutch_plain', :words)
                 or company_id in (select id from companies where name ilike '%' || :words || '%'))""";

    /** For who types with an error: titles and companies with nearly these letters. */
    private static final String ALIKE = """
            and (title %> :words or company_id in (select id from companies where name %> :words))""";

    private static final String FACETS = """
            select count(*) as total, count(*) filter (where taken < capacity) as room, count(*) filter (where compensation_cents > 0) as paid,
                   count(*) filter (where days_per_week = 3) as three_days, count(*) filter (where days_per_week = 4) as four_days
            from (select taken, capacity, compensation_cents, days_per_week from places %s limit\s""" + MOST_COUNTED + ") found";

    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final int ratingsShownFrom;

    PlaceSearch(
            JdbcClient jdbc,
            MessageSource texts,
            @Value("${matching.ratings-shown-to-students-from}") int ratingsShownFrom) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.ratingsShownFrom = ratingsShownFrom;
    }

    /**
     * One page of a search.
     *
     * @param total how many places there are, counted up to a thousand
     * @param facets how many of those counted have what can be filtered by
     * @param alike whether nothing has these very words, and this is what comes near
     */
    record Found(
            List<PlaceLine> items,
            @Nullable String next,
            int total,
            Facets facets,
            boolean alike,
            @Nullable Town near) {}

    record Facets(int total, int room, int paid, int threeDays, int fourDays) {}

    Found search(PlaceQuery query, Seeker seeker, @Nullable Town near) {
        Found found = search(query, seeker, near, false);
        boolean worded = query.words() != null && !query.words().isBlank();
        return found.total() == 0 && worded ? search(query, seeker, near, true) : found;
    }

    private Found search(PlaceQuery query, Seeker seeker, @Nullable Town near, boolean alike) {
        Map<String, Object> params = params(seeker, near);
        String where = where(query, seeker, near, alike, params);
        boolean newest = "newest".equals(query.sort()) || near == null;
        int size = query.size() == null ? PAGE : query.size();
        String page = "select * from (" + FOUND + where + ") p" + page(query.cursor(), newest, params) + order(newest)
                + " limit " + (size + 1);
        List<Ranked> rows = jdbc.sql(LINE.formatted(page) + order(newest))
                .params(params)
                .query((row, index) -> new Ranked(line(row, seeker, near), key(row, newest)))
                .list();
        Facets facets = jdbc.sql(FACETS.formatted(where))
                .params(params)
                .query(Facets.class)
                .single();
        List<PlaceLine> lines = rows.stream().limit(size).map(Ranked::line).toList();
        return new Found(
                lines, rows.size() > size ? rows.get(size - 1).key() : null, facets.total(), facets, alike, near);
    }

    PlaceLine get(UUID id, Seeker seeker) {
        Map<String, Object> params = params(seeker, seeker.home());
        params.put("id", id);
        return jdbc.sql(LINE.formatted(FOUND + "where id = :id and state <> 'DRAFT'"))
                .params(params)
                .query((row, index) -> line(row, seeker, seeker.home()))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private record Ranked(PlaceLine line, String key) {}

    private static Map<String, Object> params(Seeker seeker, @Nullable Town near) {
        Map<String, Object> params = new HashMap<>();
        params.put("student", Objects.requireNonNullElse(seeker.studentId(), new UUID(0, 0)));
        params.put("lat", near == null ? 0d : near.lat());
        params.put("lon", near == null ? 0d : near.lon());
        return params;
    }

    private static String where(
            PlaceQuery query, Seeker seeker, @Nullable Town near, boolean alike, Map<String, Object> params) {
        StringBuilder where = new StringBuilder("where state = 'OFFERED'");
        String crebo = query.crebo() == null ? seeker.crebo() : query.crebo();
        if (crebo != null && !crebo.isEmpty()) {
            where.append(" and crebo = :crebo");
            params.put("crebo", crebo);
        }
        if (query.words() != null && !query.words().isBlank()) {
            where.append(' ').append(alike ? ALIKE : WORDS);
            params.put("words", query.words().strip());
        }
        if (query.days() != null) {
            where.append(" and days_per_week = :days");
            params.put("days", query.days());
        }
        if (Boolean.TRUE.equals(query.paid())) {
            where.append(" and compensation_cents > 0");
        }
        if (Boolean.TRUE.equals(query.room())) {
            where.append(" and taken < capacity");
        }
        if (near != null && query.km() != null) {
            double lat = query.km() / KM_PER_DEGREE;
            double lon = lat / Math.cos(Math.toRadians(near.lat()));
            where.append(
                    " and lat between :south and :north and lon between :west and :east and " + DISTANCE + " <= :km");
            params.put("km", query.km());
            params.putAll(Map.of(
                    "south",
                    near.lat() - lat,
                    "north",
                    near.lat() + lat,
                    "west",
                    near.lon() - lon,
                    "east",
                    near.lon() + lon));
        }
        return where.toString();
    }

    private static String page(@Nullable String cursor, boolean newest, Map<String, Object> params) {
        List<String> key = Cursor.read(cursor, 2);
        String after = "";
        try {
            if (!key.isEmpty()) {
                params.put("afterId", UUID.fromString(key.get(1)));
                params.put("after", newest ? key.getFirst() : Double.valueOf(key.getFirst()));
                after = newest
                        ? " where (p.published_at, p.id) < (cast(:after as timestamptz), :afterId)"
                        : " where (p.distance, p.id) > (:after, :afterId)";
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "cursor");
        }
        return after;
    }

    private static String order(boolean newest) {
        return newest ? " order by p.published_at desc, p.id desc" : " order by p.distance, p.id";
    }

    private static String key(ResultSet row, boolean newest) throws SQLException {
        return newest
                ? Cursor.of(row.getString("published_at"), row.getString("id"))
                : Cursor.of(row.getDouble("distance"), row.getString("id"));
    }

    private PlaceLine line(ResultSet row, Seeker seeker, @Nullable Town near) throws SQLException {
        var facts = new FitRules.Facts(
                row.getString("crebo"),
                row.getString("leerweg"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getInt("room"),
                row.getObject("recognised", Boolean.class));
        List<Reason> reasons = FitRules.reasons(seeker, facts).stream()
                .map(code -> new Reason(code, text(code)))
                .toList();
        return new PlaceLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                new CompanyOfPlace(
                        row.getObject("company_id", UUID.class),
                        row.getString("company_name"),
                        row.getString("company_town"),
                        facts.recognised(),
                        rating(row, seeker)),
                row.getString("company_town"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                near == null ? null : Math.round(row.getDouble("distance") * 10) / 10d,
                facts.crebo(),
                Objects.requireNonNullElse(row.getString("programme_name"), ""),
                facts.leerweg(),
                facts.startsOn(),
                facts.endsOn(),
                row.getInt("days_per_week"),
                row.getInt("capacity"),
                facts.room(),
                row.getObject("compensation_cents", Integer.class),
                new Fit(reasons.isEmpty(), reasons),
                row.getBoolean("applied"),
                row.getString("description"),
                row.getString("trainer_name"),
                row.getString("leerbedrijf_id"));
    }

    /** A single voice could be recognised, so students see ratings only from a few on. */
    private @Nullable Rating rating(ResultSet row, Seeker seeker) throws SQLException {
        int count = row.getInt("ratings");
        boolean shown = count > 0 && (seeker.seesEveryRating() || count >= ratingsShownFrom);
        return shown ? new Rating(row.getDouble("average"), count) : null;
    }

    private String text(String code) {
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, code, LocaleContextHolder.getLocale()));
    }
}

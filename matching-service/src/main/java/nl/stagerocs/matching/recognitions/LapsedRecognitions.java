package nl.stagerocs.matching.recognitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.recognitions.LapsedRecognition.TouchedPlace;
import nl.stagerocs.matching.recognitions.LapsedRecognition.TouchedPlacement;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which recognitions are gone and touch something that is not over; the latest first. */
@Repository
class LapsedRecognitions {

    private static final int PAGE = 50;

    private static final String LAPSED = """
            select n.company_id, n.crebo, n.lapsed_at, n.verified_at, c.name as company_name, c.town,
                   nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as owner_name,
                   (select min(name) from programmes o where o.crebo = n.crebo) as programme_name
            from recognitions n join companies c on c.id = n.company_id
            left join staff b on b.school_id = c.school_id and b.id = c.owner_id
            where n.lapsed_at is not null
              and (cast(:company as uuid) is null or n.company_id = :company)
              and exists (select from places p where p.company_id = n.company_id and %s)
              and (:first or (n.lapsed_at, n.company_id::text, n.crebo) < (cast(:at as timestamptz), :id, :crebo))
            order by n.lapsed_at desc, n.company_id::text desc, n.crebo desc limit :most""".formatted(RecognitionAnnouncements.DEPENDS);

    /** The recognitions whose touched places and placements are read, at most so many of each. */
    private static final String TOUCHED = """
            select t.* from unnest(cast(:companies as uuid[]), cast(:crebos as text[])) l (company_id, crebo)
            join recognitions n using (company_id, crebo)
            cross join lateral (%s limit 200) t""";

    private static final String PLACES = TOUCHED.formatted("""
            select n.company_id, n.crebo, p.id, p.title,
                   (select count(*) from applications a where a.place_id = p.id and a.state in ('SUBMITTED', 'INVITED')) as open_applications
            from places p
            where p.company_id = n.company_id and n.crebo = any (p.crebo || p.also_crebos) and p.state = 'OFFERED' and p.ends_on >= :today
              and not serves(n, p.starts_on)
            order by p.title, p.id""");

    private static final String PLACEMENTS = TOUCHED.formatted("""
            select n.company_id, n.crebo, m.id, m.state, concat_ws(' ', s.first_name, s.infix, s.last_name) as student_name, g.name as group_name,
                   p.title as place_title, nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name
            from placements m
            join places p on p.id = m.place_id join students s on s.id = m.student_id join groups g on g.id = s.group_id
            join programmes o on o.id = g.programme_id
            left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
            where p.company_id = n.company_id and o.crebo = n.crebo and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= :today and m.permitted_on is null
              and not serves(n, m.starts_on)
            order by s.last_name, m.id""");

    private final JdbcClient jdbc;
    private final Clock clock;

    LapsedRecognitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A recognition that is gone, before it is known what that touches. */
    private record Lost(
            UUID companyId,
            String crebo,
            Instant lapsedAt,
            Instant verifiedAt,
            String companyName,
            String town,
            @Nullable String ownerName,
            @Nullable String programmeName) {

        Key key() {
            return new Key(companyId, crebo);
        }

        LapsedRecognition touching(List<TouchedPlace> places, List<TouchedPlacement> placements) {
            return new LapsedRecognition(
                    companyId,
                    companyName,
                    town,
                    crebo,
                    programmeName,
                    ownerName,
                    lapsedAt,
                    verifiedAt,
                    places,
                    placements);
        }
    }

    private record Key(UUID companyId, String crebo) {}

    Listing<LapsedRecognition> all(@Nullable UUID company, @Nullable String cursor) {
        return Listing.of(
                rows(company, cursor, PAGE + 1),
                PAGE,
                last -> Cursor.of(last.lapsedAt(), last.companyId(), last.crebo()));
    }

    List<LapsedRecognition> rows(@Nullable UUID company, @Nullable String cursor, int most) {
        List<String> key = Cursor.read(cursor, Instant.class, UUID.class, String.class);
        boolean first = key.isEmpty();
        List<Lost> lost = jdbc.sql(LAPSED)
                .param("company", company)
                .param("today", LocalDate.now(clock))
                .param("first", first)
                .param("at", first ? null : key.getFirst())
                .param("id", first ? null : key.get(1))
                .param("crebo", first ? null : key.getLast())
                .param("most", most)
                .query(Lost.class)
                .list();
        var places = touched(PLACES, lost, TouchedPlace.class);
        var placements = touched(PLACEMENTS, lost, TouchedPlacement.class);
        return lost.stream()
                .map(each -> each.touching(
                        places.getOrDefault(each.key(), List.of()), placements.getOrDefault(each.key(), List.of())))
                .toList();
    }

    private <T> Map<Key, List<T>> touched(String sql, List<Lost> lost, Class<T> type) {
        RowMapper<T> one = new SimplePropertyRowMapper<>(type);
        Map<Key, List<T>> touched = new HashMap<>();
        jdbc.sql(sql)
                .param("companies", lost.stream().map(Lost::companyId).toArray(UUID[]::new))
                .param("crebos", lost.stream().map(Lost::crebo).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    var key = new Key(row.getObject("company_id", UUID.class), row.getString("crebo"));
                    touched.computeIfAbsent(key, none -> new ArrayList<>()).add(one.mapRow(row, row.getRow()));
                });
        return touched;
    }
}

package nl.stagerocs.matching.recognitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.recognitions.LapsedRecognition.TouchedPlace;
import nl.stagerocs.matching.recognitions.LapsedRecognition.TouchedPlacement;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import org.jspecify.annotations.Nullable;
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
            order by n.lapsed_at desc, n.company_id::text desc, n.crebo desc limit %d""".formatted(RecognitionAnnouncements.DEPENDS, PAGE + 1);

    private static final String PLACES = """
            select p.id, p.title, (select count(*) from applications a where a.place_id = p.id and a.state in ('SUBMITTED', 'INVITED')) as open_applications
            from places p join recognitions n on n.company_id = p.company_id and n.crebo = :crebo
            where p.company_id = :company and :crebo = any (p.crebo || p.also_crebos) and p.state = 'OFFERED' and p.ends_on >= :today and not serves(n, p.starts_on)
            order by p.title, p.id limit 200""";

    private static final String PLACEMENTS = """
            select m.id, m.state, concat_ws(' ', s.first_name, s.infix, s.last_name) as student_name, g.name as group_name,
                   p.title as place_title, nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as supervisor_name
            from placements m
            join places p on p.id = m.place_id join students s on s.id = m.student_id join groups g on g.id = s.group_id
            join programmes o on o.id = g.programme_id
            join recognitions n on n.company_id = p.company_id and n.crebo = o.crebo
            left join staff b on b.school_id = m.school_id and b.id = m.supervisor_id
            where p.company_id = :company and o.crebo = :crebo and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= :today
              and not serves(n, m.starts_on)
            order by s.last_name, m.id limit 200""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LapsedRecognitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Listing<LapsedRecognition> all(@Nullable UUID company, @Nullable String cursor) {
        List<String> key = Cursor.read(cursor, 3);
        boolean first = key.isEmpty();
        LocalDate today = LocalDate.now(clock);
        List<LapsedRecognition> rows = jdbc.sql(LAPSED)
                .param("company", company)
                .param("today", today)
                .param("first", first)
                .param("at", first ? null : key.getFirst())
                .param("id", first ? null : key.get(1))
                .param("crebo", first ? null : key.getLast())
                .query((row, index) -> lapsed(row, today))
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.lapsedAt(), last.companyId(), last.crebo()));
    }

    private LapsedRecognition lapsed(ResultSet row, LocalDate today) throws SQLException {
        UUID company = row.getObject("company_id", UUID.class);
        String crebo = row.getString("crebo");
        return new LapsedRecognition(
                company,
                row.getString("company_name"),
                row.getString("town"),
                crebo,
                row.getString("programme_name"),
                row.getString("owner_name"),
                row.getTimestamp("lapsed_at").toInstant(),
                row.getTimestamp("verified_at").toInstant(),
                touched(PLACES, company, crebo, today, TouchedPlace.class),
                touched(PLACEMENTS, company, crebo, today, TouchedPlacement.class));
    }

    private <T> List<T> touched(String sql, UUID company, String crebo, LocalDate today, Class<T> type) {
        return jdbc.sql(sql)
                .param("company", company)
                .param("crebo", crebo)
                .param("today", today)
                .query(type)
                .list();
    }
}

package nl.stagerocs.matching.companies;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Companies for reading, by name. */
@Repository
class CompanyList {

    private static final int PAGE = 50;

    private static final String LINES = """
            select c.id, c.name, c.town, c.leerbedrijf_id, c.owner_id, nullif(concat_ws(' ', b.first_name, b.infix, b.last_name), '') as owner_name,
                   (select count(*) from places p where p.company_id = c.id and p.state = 'OFFERED') as places,
                   (select coalesce(sum(p.capacity - p.taken), 0) from places p
                    where p.company_id = c.id and p.state = 'OFFERED') as room,
                   (select round(avg(stars), 1) from ratings r where r.company_id = c.id) as rating,
                   (select count(*) from ratings r where r.company_id = c.id) as ratings,
                   (select min(next_step_on) from company_talks g
                    where g.company_id = c.id and g.next_step_done_at is null) as next_step_on,
                   (select count(*) from recognitions n where n.company_id = c.id and n.lapsed_at is not null) as lapsed
            from companies c left join staff b on b.school_id = c.school_id and b.id = c.owner_id
            """;

    private final JdbcClient jdbc;

    CompanyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CompanyLine get(UUID id) {
        return jdbc.sql(LINES + "where c.id = ?")
                .param(id)
                .query(CompanyLine.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<CompanyLine> all(CompanyQuery query) {
        return Listing.of(rows(query, PAGE + 1), PAGE, last -> Cursor.of(last.name(), last.id()));
    }

    /** From the cursor on, at most so many. */
    List<CompanyLine> rows(CompanyQuery query, int most) {
        List<String> key = Cursor.read(query.cursor(), String.class, UUID.class);
        boolean first = key.isEmpty();
        return jdbc.sql(LINES + """
                        where c.left_on is null and (cast(:words as text) is null or c.name ilike '%' || :words || '%' or c.town ilike :words || '%'
                               or c.leerbedrijf_id = :words or c.kvk = :words)
                          and (cast(:town as text) is null or c.town ilike :town || '%')
                          and (cast(:owner as uuid) is null or c.owner_id = :owner)
                          and (cast(:dueBy as date) is null or c.id in (
                               select company_id from company_talks where next_step_done_at is null and next_step_on <= :dueBy))
                          and (:first or (c.name, c.id::text) > (:name, :id))
                        order by c.name, c.id limit :most""")
                .param("most", most)
                .param("words", textOrNull(query.words()))
                .param("town", textOrNull(query.town()))
                .param("owner", query.owner())
                .param("dueBy", query.dueBy())
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .query(CompanyLine.class)
                .list();
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

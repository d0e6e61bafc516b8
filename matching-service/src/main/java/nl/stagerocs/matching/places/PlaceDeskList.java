package nl.stagerocs.matching.places;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coordinator's places for reading, in every state. */
@Repository
class PlaceDeskList {

    private static final int PAGE = 50;

    private static final String PLACES = """
            select * from (
                select p.*, case when p.state = 'OFFERED' and p.taken = p.capacity then 'FULL' else p.state end as shown_state,
                       c.town, o.name as programme_name, serves(n, p.starts_on) as recognised, n.valid_until, n.verified_at, also_names, also_recognised,
                       concat_ws(' ', t.first_name, t.infix, t.last_name) as trainer_name,
                       (select count(*) from applications a where a.place_id = p.id and a.state in ('SUBMITTED', 'INVITED')) as open_applications
                from places p
                join companies c on c.id = p.company_id
                join trainers t on t.school_id = p.school_id and t.id = p.trainer_id
                left join recognitions n on n.company_id = c.id and n.crebo = p.crebo
                left join programmes o on o.crebo = p.crebo and o.leerweg = p.leerweg
            """ + AlsoFor.JOINED + ") p ";

    private final JdbcClient jdbc;

    PlaceDeskList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlaceOnDesk get(UUID id) {
        return jdbc.sql(PLACES + "where p.id = ?")
                .param(id)
                .query((row, index) -> PlaceOnDeskRow.read(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<PlaceOnDesk> all(PlaceDeskQuery query) {
        return Listing.of(rows(query, PAGE + 1), PAGE, last -> Cursor.of(last.title(), last.id()));
    }

    List<PlaceOnDesk> rows(PlaceDeskQuery query, int most) {
        List<String> key = Cursor.read(query.cursor(), String.class, UUID.class);
        boolean first = key.isEmpty();
        String words = query.words();
        return jdbc.sql(PLACES + """
                        where (cast(:state as text) is null or p.shown_state = :state)
                          and (cast(:company as uuid) is null or p.company_id = :company)
                          and (cast(:words as text) is null or p.title ilike '%' || :words || '%'
                               or p.company_name ilike '%' || :words || '%' or p.code = :words)
                          and (:first or (p.title, p.id::text) > (:title, :id))
                        order by p.title, p.id limit :most""")
                .param("state", query.state())
                .param("company", query.company())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("first", first)
                .param("title", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .param("most", most)
                .query((row, index) -> PlaceOnDeskRow.read(row))
                .list();
    }
}

package nl.stagerocs.matching.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The school's companies, with what students thought of them; the list is for staff. */
@RestController
@RequestMapping("/api/matching/companies")
@Transactional(readOnly = true)
class CompanyController {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final int ratingsShownFrom;

    CompanyController(JdbcClient jdbc, @Value("${matching.ratings-shown-to-students-from}") int ratingsShownFrom) {
        this.jdbc = jdbc;
        this.ratingsShownFrom = ratingsShownFrom;
    }

    record CompanyLine(
            UUID id,
            String name,
            String town,
            String leerbedrijfId,
            int places,
            int room,
            @Nullable Double rating,
            int ratings) {

        CompanyLine withoutRating() {
            return new CompanyLine(id, name, town, leerbedrijfId, places, room, null, 0);
        }
    }

    /** A student reads only the name; the addresses are for staff. */
    record TrainerOfCompany(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone) {

        TrainerOfCompany nameOnly() {
            return new TrainerOfCompany(id, name, null, null);
        }
    }

    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website) {}

    record PlaceOfCompany(
            UUID id, String title, String crebo, LocalDate startsOn, LocalDate endsOn, int capacity, int room) {}

    /** @param contact for staff only */
    record Company(
            CompanyLine company,
            @Nullable Contact contact,
            List<TrainerOfCompany> trainers,
            List<PlaceOfCompany> places) {}

    private static final String LINES = """
            select c.id, c.name, c.town, c.leerbedrijf_id,
                   (select count(*) from places p where p.company_id = c.id and p.state = 'OFFERED') as places,
                   (select coalesce(sum(p.capacity - p.taken), 0) from places p where p.company_id = c.id and p.state = 'OFFERED') as room,
                   (select round(avg(stars), 1) from ratings r where r.company_id = c.id) as rating,
                   (select count(*) from ratings r where r.company_id = c.id) as ratings
            from companies c
            """;

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<CompanyLine> all(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor) {
        List<String> key = Cursor.read(cursor, 2);
        boolean first = key.isEmpty();
        List<CompanyLine> rows = jdbc.sql(LINES + """
                        where (cast(:words as text) is null or c.name ilike '%' || :words || '%' or c.town ilike :words || '%' or c.leerbedrijf_id = :words)
                          and (:first or (c.name, c.id::text) > (:name, :id))
                        order by c.name, c.id limit\s""" + (PAGE + 1))
                .param("words", words == null || words.isBlank() ? null : words)
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .query(CompanyLine.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.name(), last.id()));
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Company get(@PathVariable UUID id, Caller caller) {
        CompanyLine line = jdbc.sql(LINES + "where c.id = ?")
                .param(id)
                .query(CompanyLine.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        List<TrainerOfCompany> trainers = jdbc.sql(
                        "select id, concat_ws(' ', first_name, infix, last_name) as name, email, phone from trainers where company_id = ? order by last_name")
                .param(id)
                .query(TrainerOfCompany.class)
                .list();
        List<PlaceOfCompany> places = jdbc.sql(
                        "select id, title, crebo, starts_on, ends_on, capacity, capacity - taken as room from places where company_id = ? and state = 'OFFERED' order by title limit 200")
                .param(id)
                .query(PlaceOfCompany.class)
                .list();
        return caller.is(Role.STUDENT)
                ? new Company(
                        line.ratings() < ratingsShownFrom ? line.withoutRating() : line,
                        null,
                        trainers.stream().map(TrainerOfCompany::nameOnly).toList(),
                        places)
                : new Company(line, contact(id), trainers, places);
    }

    private Contact contact(UUID company) {
        return jdbc.sql(
                        "select contact_name as name, contact_email as email, phone, website from companies where id = ?")
                .param(company)
                .query(Contact.class)
                .single();
    }
}

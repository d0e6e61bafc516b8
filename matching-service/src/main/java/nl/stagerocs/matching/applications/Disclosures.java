package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was shown what of a student, when and why; rows are only ever added. */
@Repository
class Disclosures {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum What {
        IDENTITY,
        CV
    }

    enum Occasion {
        INVITATION,
        ACCEPTANCE,
        DOWNLOAD
    }

    record Disclosure(UUID id, String personName, What what, Occasion occasion, Instant at) {}

    void note(Application application, UUID person, What what, Occasion occasion) {
        jdbc.sql(
                        "insert into disclosures (id, school_id, application_id, person_id, what, occasion, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        application.schoolId(),
                        application.id(),
                        person,
                        what.name(),
                        occasion.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Of one application, the newest first. */
    Listing<Disclosure> of(UUID application, @Nullable String cursor) {
        List<Disclosure> rows = jdbc.sql("""
                        select d.id, coalesce(nullif(concat_ws(' ', t.first_name, t.infix, t.last_name), ''),
                               concat_ws(' ', f.first_name, f.infix, f.last_name)) as person_name, d.what, d.occasion, d.at
                        from disclosures d left join trainers t on t.school_id = d.school_id and t.id = d.person_id
                        left join staff f on f.school_id = d.school_id and f.id = d.person_id
                        where d.application_id = :application and d.id < :before order by d.id desc limit\s""" + (PAGE + 1))
                .param("application", application)
                .param("before", before(cursor))
                .query(Disclosure.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private static UUID before(@Nullable String cursor) {
        List<String> key = Cursor.read(cursor, UUID.class);
        return key.isEmpty() ? new UUID(-1, -1) : UUID.fromString(key.getFirst());
    }
}

package nl.stagerocs.notification.messaging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what tasks are about, for their words. */
@Repository
class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(UUID placeId, String title, String companyName) {}

    record Placement(
            UUID placementId, UUID studentId, UUID supervisorId, UUID placeId, String placeTitle, String companyName) {}

    void keep(String school, Place place) {
        jdbc.sql("""
                        insert into places (id, school_id, title, company_name) values (?, ?, ?, ?)
                        on conflict (id) do update set title = excluded.title, company_name = excluded.company_name""")
                .params(place.placeId(), school, place.title(), place.companyName())
                .update();
    }

    void keep(String school, Placement placement) {
        jdbc.sql("""
                        insert into placements (id, school_id, student_id, place_title, company_name) values (?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                .params(
                        placement.placementId(),
                        school,
                        placement.studentId(),
                        placement.placeTitle(),
                        placement.companyName())
                .update();
    }
}

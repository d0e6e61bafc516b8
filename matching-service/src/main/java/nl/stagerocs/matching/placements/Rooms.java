package nl.stagerocs.matching.placements;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives places the room back of placements that will not be, or that end. */
@Component
class Rooms {

    private final JdbcClient jdbc;

    Rooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the placement, as all do who give room back. */
    void hold(UUID place) {
        jdbc.sql("select id from places where id = ? for no key update")
                .param(place)
                .query(UUID.class)
                .single();
    }

    /** Room for one student for each time that a place is named; the places are held. */
    void giveBack(List<UUID> places) {
        jdbc.sql("""
                        with given as (select place_id, count(*)::int as students from unnest(cast(:places as uuid[])) as g (place_id) group by place_id)
                        update places p set taken = p.taken - g.students from given g where p.id = g.place_id""").param("places", places.toArray(UUID[]::new)).update();
    }
}

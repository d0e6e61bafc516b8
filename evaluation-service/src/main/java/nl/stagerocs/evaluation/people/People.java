package nl.stagerocs.evaluation.people;

import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps names from the roster, also of who has left. */
@Configuration(proxyBeanMethods = false)
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Person(UUID personId, String displayName) {}

    @Bean
    Subscription roster() {
        return Subscription.to("matching.roster")
                .on("nl.stagerocs.matching.StudentEnrolled.v1", Person.class, this::keep)
                .on("nl.stagerocs.matching.StudentChanged.v1", Person.class, this::keep)
                .on("nl.stagerocs.matching.StaffMemberRegistered.v1", Person.class, this::keep)
                .on("nl.stagerocs.matching.StaffMemberLeft.v1", Person.class, this::keep)
                .on("nl.stagerocs.matching.TrainerRegistered.v1", Person.class, this::keep)
                .on("nl.stagerocs.matching.TrainerLeft.v1", Person.class, this::keep)
                .onTombstone((person, header) -> erase(person));
    }

    private void keep(Person person, EventHeader header) {
        jdbc.sql("""
                        insert into people (id, school_id, name) values (?, ?, ?)
                        on conflict (school_id, id) do update set name = excluded.name""")
                .params(person.personId(), header.school(), person.displayName())
                .update();
    }

    private void erase(UUID person) {
        jdbc.sql("delete from people where id = ?").param(person).update();
    }
}

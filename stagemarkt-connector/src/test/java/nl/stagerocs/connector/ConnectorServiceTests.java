package nl.stagerocs.connector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;

class ConnectorServiceTests extends ConnectorTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(ConnectorApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void hasNoTableThatCouldHoldPlacesOfStagemarkt() {
        assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class))
                .containsExactlyInAnyOrder(
                        "outbox", "inbox", "used_links", "flyway_schema_history", "questions", "recognition_checks");
    }
}

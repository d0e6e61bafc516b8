package nl.stagerocs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;

class MatchingServiceTests extends MatchingTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(MatchingApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void describesItself() {
        assertThat(market.get("/api/matching/openapi", Market.coordinator(Market.SCHOOL)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys("/api/matching/places", "/api/matching/imports/{id}/execution");
    }
}

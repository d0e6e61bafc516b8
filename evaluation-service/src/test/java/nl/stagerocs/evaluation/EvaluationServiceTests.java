package nl.stagerocs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;

class EvaluationServiceTests extends EvaluationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(EvaluationApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }
}

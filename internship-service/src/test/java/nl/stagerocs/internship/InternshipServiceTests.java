package nl.stagerocs.internship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import nl.stagerocs.platform.testing.RealParts;
import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RealParts
class InternshipServiceTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester http;

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(InternshipApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void describesItsApi() {
        assertThat(http.get().uri("/api/internship/openapi").with(Stage.asCoordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("/api/internship/weeks/{id}/approval", "InternshipDetail", "Board");
    }

    @Test
    void saysEverythingInDutchAndEnglish() throws IOException {
        assertThat(texts("messages_en.properties").keySet())
                .isEqualTo(texts("messages.properties").keySet());
    }

    private static Properties texts(String file) throws IOException {
        return PropertiesLoaderUtils.loadAllProperties(file);
    }
}

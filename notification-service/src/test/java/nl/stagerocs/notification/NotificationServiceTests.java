package nl.stagerocs.notification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class NotificationServiceTests extends NotificationTest {

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(NotificationApplication.class).verify())
                .isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }
}

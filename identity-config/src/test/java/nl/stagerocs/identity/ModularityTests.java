package nl.stagerocs.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(IdentityApplication.class).verify()).isNotNull();
    }
}

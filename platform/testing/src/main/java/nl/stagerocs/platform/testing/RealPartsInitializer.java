package nl.stagerocs.platform.testing;

import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's context at the real parts. */
class RealPartsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String service = Objects.requireNonNull(context.getEnvironment().getProperty("spring.application.name"));
        var database = TestDatabase.of(service);
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + TestDatabase.PASSWORD,
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=" + TestDatabase.PASSWORD,
                        "spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                        "stagerocs.schools=99RL=ROC Rivierenland;99ZK=ROC Zuiderkwartier",
                        "stagerocs.links.public-key=" + TestKeys.PUBLIC,
                        "stagerocs.links.private-key=" + TestKeys.PRIVATE,
                        "stagerocs.media.folder=target/test-media",
                        "logging.structured.format.console=",
                        "management.tracing.export.enabled=false")
                .applyTo(context);
    }
}

package nl.stagerocs.identity;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import nl.stagerocs.identity.keycloak.Keycloak;
import nl.stagerocs.platform.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the whole service on a Keycloak that is started for it, with a mail server. All share one. */
@RealParts
abstract class IdentityTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    static final RealKeycloak KEYCLOAK = new RealKeycloak();

    @Autowired
    Keycloak keycloak;

    @Autowired
    private List<SmartLifecycle> startable;

    final SignInPage page = new SignInPage(KEYCLOAK.url());

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry settings) {
        MAIL.start();
        KEYCLOAK.startFirst();
        settings.add("stagerocs.keycloak.url", KEYCLOAK::url);
        settings.add("stagerocs.keycloak.admin-password", () -> RealKeycloak.PASSWORD);
        settings.add("stagerocs.issuer", () -> KEYCLOAK.url() + "/realms/stagerocs");
        settings.add("stagerocs.client-secret", () -> "secret-of-the-web");
        settings.add("stagerocs.smtp.port", () -> MAIL.getSmtp().getPort());
        settings.add("stagerocs.erp-clients", () -> "99RL=secret-of-rl;99ZK=secret-of-zk");
        settings.add("stagerocs.first-coordinators", () -> "99RL=J.Bakker@rivierenland.example");
    }

    void applyRealm() {
        startable.stream()
                .filter(each -> each.getClass().getSimpleName().equals("ApplyRealm"))
                .forEach(SmartLifecycle::start);
    }
}

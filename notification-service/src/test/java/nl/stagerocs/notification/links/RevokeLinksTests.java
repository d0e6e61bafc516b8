package nl.stagerocs.notification.links;

import static nl.stagerocs.notification.Mailbox.awaitMail;
import static nl.stagerocs.notification.Mailbox.linkIn;
import static nl.stagerocs.notification.Mailbox.mailsTo;
import static nl.stagerocs.notification.Mailbox.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class RevokeLinksTests extends NotificationTest {

    @Test
    void revokesTheLinkOfWhatIsSettled() throws Exception {
        var cast = new Cast();
        UUID link = linkTo(cast);

        send("HoursApproved", cast, cast.facts());

        assertThat(isSettled(feed.awaitPublished("ActionLinkRevoked.v1", link))).isTrue();
    }

    @Test
    void takesBackWhatALinkStillShowsOfWhatIsSettled() throws Exception {
        var cast = new Cast();
        UUID link = linkTo(cast);
        send("HoursApproved", cast, cast.facts());
        feed.awaitPublished("ActionLinkRevoked.v1", link);

        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NO_CONTENT);

        await().atMost(PATIENCE)
                .until(() ->
                        feed.published("ActionLinkRevoked.v1", link).stream().anyMatch(each -> !isSettled(each)));
        assertThat(mailsTo(cast.trainerMail())).hasSize(1);
    }

    @Test
    void endsWhatALinkStillShowsWhenItsReaderLeaves() throws Exception {
        var cast = new Cast();
        UUID link = linkTo(cast);
        send("HoursApproved", cast, cast.facts());
        feed.awaitPublished("ActionLinkRevoked.v1", link);

        feed.send("TrainerLeft.v1", SCHOOL, cast.trainer(), Map.of("personId", cast.trainer()));

        await().atMost(PATIENCE)
                .until(() ->
                        feed.published("ActionLinkRevoked.v1", link).stream().anyMatch(each -> !isSettled(each)));
    }

    @Test
    void takesLinksBackAndSendsNewOnesWhenACoordinatorAsks() throws Exception {
        var cast = new Cast();
        UUID link = linkTo(cast);

        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NO_CONTENT);

        feed.awaitPublished("ActionLinkRevoked.v1", link);
        await().atMost(PATIENCE).until(() -> mailsTo(cast.trainerMail()).size() == 2);
        assertThat(linkOf(mailsTo(cast.trainerMail()).getLast())).isNotEqualTo(link);
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(renew(cast.trainer(), Callers.coordinator(Ids.next(), "99ZK")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(renew(cast.student(), Callers.coordinator(Ids.next(), SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(renew(cast.trainer(), Callers.supervisor(cast.supervisor(), SCHOOL)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult renew(UUID person, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/notification/people/{id}/links/renewal", person)
                .with(caller)
                .exchange();
    }

    /** The trainer has a mail with a link to the hours. */
    private UUID linkTo(Cast cast) throws Exception {
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        return linkOf(awaitMail(cast.trainerMail()));
    }

    private static UUID linkOf(MimeMessage mail) throws Exception {
        var token = SignedJWT.parse(linkIn(textOf(mail)));
        return UUID.fromString(token.getJWTClaimsSet().getJWTID());
    }

    private static boolean isSettled(EventFeed.Heard revoked) {
        return revoked.body().get("settled").booleanValue();
    }
}

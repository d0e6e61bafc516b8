package nl.stagerocs.notification.tasks;

import static nl.stagerocs.notification.Mailbox.awaitMail;
import static nl.stagerocs.notification.Mailbox.mailsTo;
import static nl.stagerocs.notification.Mailbox.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;

class LapsedRecognitionTests extends NotificationTest {

    @Test
    void saysHowManyOtherRecognitionsAreLostInOneMail() throws Exception {
        var cast = new Cast();
        UUID coordinator = cast.supervisor();
        introduceCoordinator(coordinator);
        feed.send("PlacePublished.v1", SCHOOL, cast.id(), cast.facts());

        send("RecognitionLapsed", cast, lost(cast, 0));
        send("RecognitionLapsed", new Cast(), lost(cast, 1));
        send("RecognitionLapsed", new Cast(), lost(cast, 2));

        awaitTask(coordinator, "Erkenning vervallen: Zorggroep De Linde en nog 2");
        assertThat(mailsTo(coordinator.toString())).isEmpty();
        within(() -> jdbc.update(
                "update scheduled_tasks s set execution_time = now() from tasks t where s.task_instance like '%' || t.id and t.person_id = ?",
                coordinator));
        MimeMessage mail = awaitMail(coordinator.toString());
        assertThat(mail.getSubject()).isEqualTo("Erkenning vervallen: Zorggroep De Linde en nog 2");
        assertThat(textOf(mail)).contains("Er zijn nog 2 erkenningen vervallen.");

        var settled = lost(cast, 0);
        settled.put("coordinatorIds", List.of());
        send("RecognitionSettled", new Cast(), settled);
        awaitTask(coordinator, "Erkenning vervallen: Zorggroep De Linde\"");
        assertThat(mailsTo(coordinator.toString())).hasSize(1);
    }

    @Test
    void handsAnOpenRecognitionOverToWhoLooksAfterTheCompanyNow() {
        var former = new Cast();
        var next = new Cast(former.student(), former.trainer(), Ids.next(), former.id());
        send("RecognitionLapsed", former, lost(former, 0));
        awaitKinds(former, Role.COORDINATOR, "RECOGNITION_LAPSED");

        send("RecognitionLapsed", next, lost(next, 0));
        var settled = lost(next, 0);
        settled.put("coordinatorIds", List.of(former.supervisor()));
        send("RecognitionSettled", next, settled);

        awaitKinds(next, Role.COORDINATOR, "RECOGNITION_LAPSED");
        awaitKinds(former, Role.COORDINATOR, "");
    }

    /** The coordinator of this cast has this place to choose about, and so many others. */
    private static Map<String, Object> lost(Cast cast, int more) {
        var facts = cast.facts();
        facts.put("choices", List.of(Map.of("coordinatorId", cast.supervisor(), "placeId", cast.id(), "more", more)));
        return facts;
    }

    private void introduceCoordinator(UUID coordinator) {
        feed.send(
                "StaffMemberRegistered.v1",
                SCHOOL,
                coordinator,
                Map.of(
                        "personId",
                        coordinator,
                        "roles",
                        List.of("COORDINATOR"),
                        "email",
                        coordinator + "@rivierenland.example"));
    }

    private void awaitTask(UUID coordinator, String title) {
        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.with(Role.COORDINATOR, coordinator, SCHOOL))
                        .contains(title));
    }
}

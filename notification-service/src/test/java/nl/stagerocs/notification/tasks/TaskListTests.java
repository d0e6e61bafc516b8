package nl.stagerocs.notification.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EndpointsTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class TaskListTests extends NotificationTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void showsEverybodyTheirOwnTasksOnly() {
        EndpointsTable.verify(
                endpoints,
                List.of(
                        "GET /api/notification/tasks",
                        "GET /api/notification/preferences",
                        "PUT /api/notification/preferences",
                        "POST /api/notification/people/{id}/links/renewal"));
        var here = new Cast();
        var there = new Cast(here.student(), here.trainer(), here.supervisor(), Ids.next());
        send("HoursSubmitted", here, here.facts());
        feed.send("HoursSubmitted.v1", "99ZK", there.id(), there.facts());
        UUID trainer = here.trainer();
        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.trainer(trainer, SCHOOL, "99ZK"))
                                .contains(here.id().toString())
                        && tasks(Callers.trainer(trainer, SCHOOL, "99ZK"))
                                .contains(there.id().toString()));

        assertThat(tasks(Callers.trainer(trainer, SCHOOL)))
                .contains(here.id().toString())
                .doesNotContain(there.id().toString());
        assertThat(tasks(Callers.trainer(trainer, "99ZK")))
                .contains(there.id().toString())
                .doesNotContain(here.id().toString());
        for (Role role : Role.values()) {
            assertThat(tasks(Callers.with(role, Ids.next(), SCHOOL)))
                    .doesNotContain(here.id().toString());
        }
        assertThat(http.get().uri("/api/notification/tasks")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/notification/tasks?cursor=forged").with(Callers.trainer(trainer, SCHOOL)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsSomebodyWhoIsStaffAndTrainerWhatEachOfThemHasToDo() {
        UUID both = Ids.next();
        var cast = new Cast(Ids.next(), both, both, Ids.next());
        send("HoursSubmitted", cast, cast.facts());
        send("OwnPlaceProposed", cast, cast.facts());
        var here = Callers.member(both, SCHOOL + ":supervisor", SCHOOL + ":trainer");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kindsIn(tasks(here))).contains("HOURS", "OWN_PLACE"));

        assertThat(kindsIn(tasks(here, "trainer"))).isEqualTo("HOURS");
        var elsewhere = Callers.member(both, "99ZK:supervisor", SCHOOL + ":trainer");
        assertThat(kindsIn(tasks(elsewhere))).isEmpty();
        assertThat(kindsIn(tasks(elsewhere, "trainer"))).isEqualTo("HOURS");
        assertThat(kindsIn(tasks(Callers.member(both, SCHOOL + ":supervisor", "99ZK:trainer"))))
                .isEqualTo("OWN_PLACE");
    }
}

package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.internship.internships.Internships;
import nl.stagerocs.internship.people.People;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who is who, and who guides whom. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    record Left(UUID personId) {}

    record Assigned(UUID studentId, UUID supervisorId) {}

    @Bean
    Subscription roster(People people) {
        return Subscription.to("matching.roster")
                .on(
                        "nl.stagerocs.matching.StudentEnrolled.v1",
                        People.Student.class,
                        (e, h) -> people.keep(h.school(), e))
                .on(
                        "nl.stagerocs.matching.StudentChanged.v1",
                        People.Student.class,
                        (e, h) -> people.keep(h.school(), e))
                .on("nl.stagerocs.matching.StudentLeft.v1", Left.class, (e, h) -> people.leave(e.personId()))
                .on(
                        "nl.stagerocs.matching.StaffMemberRegistered.v1",
                        People.Person.class,
                        (e, h) -> people.keep(h.school(), e))
                .on(
                        "nl.stagerocs.matching.TrainerRegistered.v1",
                        People.Person.class,
                        (e, h) -> people.keep(h.school(), e))
                .onTombstone((person, header) -> people.erase(person));
    }

    @Bean
    Subscription supervision(Internships internships) {
        return Subscription.to("matching.supervision")
                .on(
                        "nl.stagerocs.matching.SupervisorAssigned.v1",
                        Assigned.class,
                        (e, h) -> internships.guide(e.studentId(), e.supervisorId()));
    }
}

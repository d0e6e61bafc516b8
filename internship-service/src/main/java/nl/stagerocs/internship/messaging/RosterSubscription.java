package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.internship.people.People;
import nl.stagerocs.internship.people.Supervision;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who is who, and who guides whom. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    private final People people;
    private final Supervision supervision;

    RosterSubscription(People people, Supervision supervision) {
        this.people = people;
        this.supervision = supervision;
    }

    record Left(UUID personId) {}

    record Assigned(UUID studentId, UUID supervisorId) {}

    @Bean
    Subscription roster() {
        return Subscription.to("matching.roster")
                .on("nl.stagerocs.matching.StudentEnrolled.v1", People.Student.class, this::student)
                .on("nl.stagerocs.matching.StudentChanged.v1", People.Student.class, this::student)
                .on("nl.stagerocs.matching.StudentLeft.v1", Left.class, (e, h) -> people.leave(e.personId(), h.time()))
                .on("nl.stagerocs.matching.StaffMemberRegistered.v1", People.Person.class, this::person)
                .on("nl.stagerocs.matching.StaffMemberLeft.v1", People.Person.class, this::person)
                .on("nl.stagerocs.matching.TrainerRegistered.v1", People.Person.class, this::person)
                .on("nl.stagerocs.matching.TrainerLeft.v1", People.Person.class, this::person)
                .onTombstone((person, header) -> people.erase(person, header.time()));
    }

    @Bean
    Subscription supervisors() {
        return Subscription.to("matching.supervision")
                .on("nl.stagerocs.matching.SupervisorAssigned.v1", Assigned.class, this::assigned);
    }

    private void student(People.Student event, EventHeader header) {
        people.keep(header.school(), event, header.time());
        supervision.guide(header.school(), event.personId(), event.supervisorId(), header.time());
    }

    /** Also who has left keeps the name. */
    private void person(People.Person event, EventHeader header) {
        people.keep(header.school(), event, header.time());
    }

    private void assigned(Assigned event, EventHeader header) {
        supervision.guide(header.school(), event.studentId(), event.supervisorId(), header.time());
    }
}

package nl.stagerocs.notification.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.people.People.Kind;
import nl.stagerocs.notification.people.People.Person;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who can be written to. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    private final People people;

    RosterSubscription(People people) {
        this.people = people;
    }

    record Student(
            UUID personId,
            String displayName,
            String firstName,
            String email,
            @Nullable UUID guardianId,
            @Nullable String guardianName,
            @Nullable String guardianEmail) {}

    record StaffMember(UUID personId, String displayName, String firstName, String email, List<String> roles) {}

    record Trainer(UUID personId, String displayName, String firstName, String email) {}

    record Left(UUID personId) {}

    @Bean
    Subscription roster() {
        return Subscription.to("matching.roster")
                .on("nl.stagerocs.matching.StudentEnrolled.v1", Student.class, this::student)
                .on("nl.stagerocs.matching.StudentChanged.v1", Student.class, this::student)
                .on("nl.stagerocs.matching.StudentLeft.v1", Left.class, (e, h) -> people.leave(e.personId()))
                .on("nl.stagerocs.matching.StaffMemberRegistered.v1", StaffMember.class, this::staff)
                .on("nl.stagerocs.matching.TrainerRegistered.v1", Trainer.class, this::trainer)
                .onTombstone((person, header) -> people.erase(person));
    }

    private void student(Student event, EventHeader header) {
        people.keep(
                header.school(),
                new Person(
                        event.personId(), Kind.STUDENT, event.displayName(), event.firstName(), event.email(), false));
        if (event.guardianId() != null && event.guardianName() != null && event.guardianEmail() != null) {
            people.keep(
                    header.school(),
                    new Person(
                            event.guardianId(),
                            Kind.GUARDIAN,
                            event.guardianName(),
                            event.guardianName(),
                            event.guardianEmail(),
                            false));
        }
    }

    private void staff(StaffMember event, EventHeader header) {
        people.keep(
                header.school(),
                new Person(
                        event.personId(),
                        Kind.STAFF,
                        event.displayName(),
                        event.firstName(),
                        event.email(),
                        event.roles().contains("ADMINISTRATION")));
    }

    private void trainer(Trainer event, EventHeader header) {
        people.keep(
                header.school(),
                new Person(
                        event.personId(), Kind.TRAINER, event.displayName(), event.firstName(), event.email(), false));
    }
}

package nl.stagerocs.notification.messaging;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.people.People.Kind;
import nl.stagerocs.notification.people.People.Person;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who can be written to. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    private final People people;
    private final Tasks tasks;
    private final Filing filing;

    RosterSubscription(People people, Tasks tasks, Filing filing) {
        this.people = people;
        this.tasks = tasks;
        this.filing = filing;
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
                .on("nl.stagerocs.matching.StudentLeft.v1", Left.class, left(Kind.STUDENT))
                .on("nl.stagerocs.matching.StaffMemberRegistered.v1", StaffMember.class, this::staff)
                .on("nl.stagerocs.matching.StaffMemberLeft.v1", Left.class, left(Kind.STAFF))
                .on("nl.stagerocs.matching.TrainerRegistered.v1", Trainer.class, this::trainer)
                .on("nl.stagerocs.matching.TrainerLeft.v1", Left.class, left(Kind.TRAINER))
                .onTombstone((person, header) -> {
                    people.erase(person);
                    tasks.erase(person);
                });
    }

    private void student(Student event, EventHeader header) {
        var student = new Person(
                event.personId(), Kind.STUDENT, event.displayName(), event.firstName(), event.email(), false);
        people.keep(header.school(), student, event.guardianId());
        if (event.guardianId() != null && event.guardianName() != null && event.guardianEmail() != null) {
            var guardian = new Person(
                    event.guardianId(),
                    Kind.GUARDIAN,
                    event.guardianName(),
                    event.guardianName(),
                    event.guardianEmail(),
                    false);
            people.keep(header.school(), guardian, null);
        }
    }

    private BiConsumer<Left, EventHeader> left(Kind as) {
        return (event, header) -> {
            people.leave(event.personId(), as);
            tasks.leave(event.personId(), as.name(), header);
        };
    }

    private void staff(StaffMember event, EventHeader header) {
        boolean administration = event.roles().contains("ADMINISTRATION");
        var member = new Person(
                event.personId(), Kind.STAFF, event.displayName(), event.firstName(), event.email(), administration);
        people.keep(header.school(), member, null);
        if (administration) {
            filing.known(header, event.personId());
        }
    }

    private void trainer(Trainer event, EventHeader header) {
        var trainer = new Person(
                event.personId(), Kind.TRAINER, event.displayName(), event.firstName(), event.email(), false);
        people.keep(header.school(), trainer, null);
    }
}

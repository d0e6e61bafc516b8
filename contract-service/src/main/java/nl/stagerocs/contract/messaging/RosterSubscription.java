package nl.stagerocs.contract.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.contract.people.People;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who is who. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    record Student(
            UUID personId,
            String displayName,
            LocalDate birthDate,
            @Nullable UUID guardianId,
            @Nullable String guardianName) {

        People.Person person() {
            return new People.Person(personId, displayName, birthDate, guardianId, guardianName, false);
        }
    }

    record StaffMember(UUID personId, String displayName, boolean mandated) {

        People.Person person() {
            return new People.Person(personId, displayName, null, null, null, mandated);
        }
    }

    /** A trainer, or somebody who has left and signs for nobody any more. */
    record Other(UUID personId, String displayName) {

        People.Person person() {
            return new People.Person(personId, displayName, null, null, null, false);
        }
    }

    @Bean
    Subscription roster(People people) {
        return Subscription.to("matching.roster")
                .on(
                        "nl.stagerocs.matching.StudentEnrolled.v1",
                        Student.class,
                        (e, h) -> people.keep(h.school(), e.person()))
                .on(
                        "nl.stagerocs.matching.StudentChanged.v1",
                        Student.class,
                        (e, h) -> people.keep(h.school(), e.person()))
                .on(
                        "nl.stagerocs.matching.StaffMemberRegistered.v1",
                        StaffMember.class,
                        (e, h) -> people.keep(h.school(), e.person()))
                .on(
                        "nl.stagerocs.matching.StaffMemberLeft.v1",
                        Other.class,
                        (e, h) -> people.keep(h.school(), e.person()))
                .on(
                        "nl.stagerocs.matching.TrainerRegistered.v1",
                        Other.class,
                        (e, h) -> people.keep(h.school(), e.person()))
                .on("nl.stagerocs.matching.TrainerLeft.v1", Other.class, (e, h) -> people.keep(h.school(), e.person()))
                .onTombstone((person, header) -> people.erase(person));
    }
}

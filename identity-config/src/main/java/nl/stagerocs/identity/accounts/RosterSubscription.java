package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who comes and goes. */
@Configuration(proxyBeanMethods = false)
class RosterSubscription {

    record Person(
            UUID personId,
            String email,
            String firstName,
            @Nullable String infix,
            String lastName) {

        Member as(Capacity capacity) {
            return as(capacity, capacity.roles());
        }

        Member as(Capacity capacity, List<String> roles) {
            String whole = infix == null ? lastName : infix + " " + lastName;
            return new Member(personId, email, firstName, whole, capacity, roles);
        }
    }

    record StaffMember(
            UUID personId,
            String email,
            String firstName,
            @Nullable String infix,
            String lastName,
            List<String> roles) {

        Member member() {
            return new Person(personId, email, firstName, infix, lastName)
                    .as(
                            Capacity.STAFF,
                            roles.stream()
                                    .map(each -> each.toLowerCase(Locale.ROOT))
                                    .toList());
        }
    }

    record Left(UUID personId) {}

    @Bean
    Subscription roster(Accounts accounts) {
        return Subscription.to("matching.roster")
                .on(
                        "nl.stagerocs.matching.StudentEnrolled.v1",
                        Person.class,
                        (e, h) -> accounts.keep(h.school(), e.as(Capacity.STUDENT)))
                .on(
                        "nl.stagerocs.matching.StudentChanged.v1",
                        Person.class,
                        (e, h) -> accounts.keep(h.school(), e.as(Capacity.STUDENT)))
                .on(
                        "nl.stagerocs.matching.StudentLeft.v1",
                        Left.class,
                        (e, h) -> accounts.leave(h.school(), e.personId(), Capacity.STUDENT))
                .on(
                        "nl.stagerocs.matching.StaffMemberRegistered.v1",
                        StaffMember.class,
                        (e, h) -> accounts.keep(h.school(), e.member()))
                .on(
                        "nl.stagerocs.matching.TrainerRegistered.v1",
                        Person.class,
                        (e, h) -> accounts.keep(h.school(), e.as(Capacity.TRAINER)))
                .onTombstone((person, header) -> accounts.erase(person));
    }
}

package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.stagerocs.platform.events.EventHeader;
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
                .on("nl.stagerocs.matching.StudentEnrolled.v1", Person.class, kept(accounts, Capacity.STUDENT))
                .on("nl.stagerocs.matching.StudentChanged.v1", Person.class, kept(accounts, Capacity.STUDENT))
                .on("nl.stagerocs.matching.StudentLeft.v1", Left.class, left(accounts, Capacity.STUDENT))
                .on(
                        "nl.stagerocs.matching.StaffMemberRegistered.v1",
                        StaffMember.class,
                        (e, h) -> accounts.keep(h.school(), e.member()))
                .on("nl.stagerocs.matching.StaffMemberLeft.v1", Left.class, left(accounts, Capacity.STAFF))
                .on("nl.stagerocs.matching.TrainerRegistered.v1", Person.class, kept(accounts, Capacity.TRAINER))
                .on("nl.stagerocs.matching.TrainerLeft.v1", Left.class, left(accounts, Capacity.TRAINER))
                .onTombstone((person, header) -> accounts.erase(person));
    }

    private static BiConsumer<Person, EventHeader> kept(Accounts accounts, Capacity as) {
        return (event, header) -> accounts.keep(header.school(), event.as(as));
    }

    private static BiConsumer<Left, EventHeader> left(Accounts accounts, Capacity as) {
        return (event, header) -> accounts.leave(header.school(), event.personId(), as);
    }
}

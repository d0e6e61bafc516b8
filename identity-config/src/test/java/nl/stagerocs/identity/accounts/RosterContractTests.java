package nl.stagerocs.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.stagerocs.identity.accounts.RosterSubscription.Left;
import nl.stagerocs.identity.accounts.RosterSubscription.Person;
import nl.stagerocs.identity.accounts.RosterSubscription.StaffMember;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;

class RosterContractTests {

    @Test
    void readsWhoComesAndGoes() {
        assertThat(EventsContract.sample("StudentEnrolled.v1", Person.class).lastName())
                .isEqualTo("Bouzid");
        assertThat(EventsContract.sample("StudentChanged.v1", Person.class).email())
                .contains("@");
        assertThat(Stream.of("StudentLeft.v1", "StaffMemberLeft.v1", "TrainerLeft.v1")
                        .map(event -> EventsContract.sample(event, Left.class).personId()))
                .doesNotContainNull();
    }

    @Test
    void readsAnInfixAsPartOfTheLastName() {
        var anja = EventsContract.sample("TrainerRegistered.v1", Person.class).as(Capacity.TRAINER);

        assertThat(anja.lastName()).isEqualTo("van Dam");
        assertThat(anja.roles()).containsExactly("trainer");
        assertThat(anja.needsPassword()).isFalse();
    }

    @Test
    void readsTheRolesOfStaffInLowerCase() {
        var elif = EventsContract.sample("StaffMemberRegistered.v1", StaffMember.class)
                .member();

        assertThat(elif.roles()).containsExactly("supervisor");
        assertThat(elif.needsPassword()).isTrue();
    }
}

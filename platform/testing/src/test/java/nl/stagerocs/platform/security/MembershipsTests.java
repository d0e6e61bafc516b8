package nl.stagerocs.platform.security;

import static nl.stagerocs.platform.security.Role.COORDINATOR;
import static nl.stagerocs.platform.security.Role.OPERATOR;
import static nl.stagerocs.platform.security.Role.SUPERVISOR;
import static nl.stagerocs.platform.security.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.stagerocs.platform.security.Memberships.Capacity;
import org.junit.jupiter.api.Test;

class MembershipsTests {

    private static final Set<Role> ANYBODY = Set.of(Role.values());

    @Test
    void actsAsStaffWhereOneIsStaffAndNotWhereOneIsTrainer() {
        var both = of("99ZK:trainer", "99RL:coordinator");

        assertThat(both.acting(ANYBODY, null)).hasValue(new Capacity(Set.of(COORDINATOR), Set.of("99RL")));
        assertThat(both.acting(Set.of(COORDINATOR), null)).hasValue(new Capacity(Set.of(COORDINATOR), Set.of("99RL")));
        assertThat(both.acting(Set.of(TRAINER), null)).hasValue(new Capacity(Set.of(TRAINER), Set.of("99ZK")));
    }

    @Test
    void actsAsTrainerAloneForWhoAsksSo() {
        var both = of("99ZK:trainer", "99RL:trainer", "99RL:coordinator");

        assertThat(both.acting(ANYBODY, "trainer")).hasValue(new Capacity(Set.of(TRAINER), Set.of("99RL", "99ZK")));
        assertThat(both.acting(Set.of(COORDINATOR), "trainer")).isEmpty();
    }

    @Test
    void asksForNothingThatOneIsNot() {
        var trainer = of("99ZK:trainer");

        assertThat(trainer.acting(ANYBODY, "coordinator")).isEmpty();
        assertThat(trainer.acting(ANYBODY, "owner")).isEmpty();
        assertThat(trainer.acting(ANYBODY, "")).isEmpty();
    }

    @Test
    void actsInAllRolesOfOneSchoolTogether() {
        var several = of("99RL:supervisor", "99RL:coordinator", "99RL:trainer");

        assertThat(several.acting(Set.of(SUPERVISOR), null))
                .hasValue(new Capacity(Set.of(SUPERVISOR, COORDINATOR, TRAINER), Set.of("99RL")));
    }

    @Test
    void mixesNoStaffOfTwoSchools() {
        var moved = of("99RL:supervisor", "99ZK:coordinator", "99ZK:supervisor");

        assertThat(moved.acting(ANYBODY, null)).hasValue(new Capacity(Set.of(COORDINATOR, SUPERVISOR), Set.of("99ZK")));
        assertThat(moved.acting(Set.of(SUPERVISOR), null))
                .hasValue(new Capacity(Set.of(SUPERVISOR), Set.of("99RL", "99ZK")));
    }

    @Test
    void keepsOperationsOutOfEverySchool() {
        var operator = of("operator", "99RL:coordinator");

        assertThat(operator.acting(Set.of(OPERATOR), null)).hasValue(new Capacity(Set.of(OPERATOR), Set.of()));
        assertThat(operator.acting(ANYBODY, null)).hasValue(new Capacity(Set.of(COORDINATOR), Set.of("99RL")));
    }

    @Test
    void takesNoRightFromWhatIsWrittenOtherwise() {
        var crooked = of("99RL:operator", "coordinator", ":coordinator", "99RL:Coordinator", "99RL:", "99RL", "");

        assertThat(crooked.acting(ANYBODY, null)).isEmpty();
    }

    private static Memberships of(String... written) {
        return Memberships.of(List.of(written));
    }
}

package nl.stagerocs.matching.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stagerocs.matching.supervision.Balance.Load;
import nl.stagerocs.matching.supervision.Balance.Ward;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BalanceTests {

    private static final UUID ELIF = new UUID(0, 1);
    private static final UUID BAS = new UUID(0, 2);
    private static final UUID JOKE = new UUID(0, 3);

    private static List<Ward> students(int count, @Nullable UUID supervisor) {
        return IntStream.range(0, count)
                .mapToObj(each -> new Ward(UUID.randomUUID(), supervisor))
                .toList();
    }

    private static List<UUID> of(Map<UUID, UUID> divided) {
        return List.copyOf(divided.values());
    }

    @Test
    void givesEachAsMany() {
        Map<UUID, UUID> divided = Balance.divide(students(5, null), List.of(new Load(ELIF, 0), new Load(BAS, 0)));

        assertThat(of(divided)).containsExactly(ELIF, ELIF, ELIF, BAS, BAS);
    }

    @Test
    void givesMoreToWhoGuidesFewerElsewhere() {
        Map<UUID, UUID> divided =
                Balance.divide(students(4, null), List.of(new Load(ELIF, 9), new Load(BAS, 6), new Load(JOKE, 7)));

        assertThat(of(divided)).containsExactly(BAS, BAS, BAS, JOKE);
    }

    @Test
    void keepsWhoIsGuidedByOneOfThemAsFarAsThatGoes() {
        var wards = new ArrayList<>(students(3, BAS));
        wards.addAll(students(1, JOKE));

        Map<UUID, UUID> divided = Balance.divide(wards, List.of(new Load(ELIF, 0), new Load(BAS, 0)));

        assertThat(of(divided)).containsExactly(BAS, BAS, ELIF, ELIF);
    }

    @Test
    void isFairAndTheSameEachTimeWhateverThereIs() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Load> loads = List.of(
                    new Load(ELIF, random.nextInt(20)),
                    new Load(BAS, random.nextInt(20)),
                    new Load(JOKE, random.nextInt(20)));
            UUID[] known = {null, ELIF, BAS, JOKE, new UUID(0, 4)};
            List<Ward> wards = IntStream.range(0, random.nextInt(40))
                    .mapToObj(each -> new Ward(UUID.randomUUID(), known[random.nextInt(known.length)]))
                    .toList();

            Map<UUID, UUID> divided = Balance.divide(wards, loads);

            assertThat(divided).hasSize(wards.size()).isEqualTo(Balance.divide(wards, loads));
            assertThat(Balance.divide(again(divided), loads)).isEqualTo(divided);
            assertIsFair(loads, divided);
        }
    }

    /** As it is once it has been carried out. */
    private static List<Ward> again(Map<UUID, UUID> divided) {
        return divided.entrySet().stream()
                .map(each -> new Ward(each.getKey(), each.getValue()))
                .toList();
    }

    /** Nobody got a student while another had two fewer. */
    private static void assertIsFair(List<Load> loads, Map<UUID, UUID> divided) {
        Map<UUID, Integer> after = new HashMap<>();
        loads.forEach(each -> after.put(
                each.supervisor(), each.others() + Collections.frequency(divided.values(), each.supervisor())));
        int least = Collections.min(after.values());
        loads.stream()
                .filter(each -> divided.containsValue(each.supervisor()))
                .forEach(each -> assertThat(after.get(each.supervisor())).isLessThanOrEqualTo(least + 1));
    }
}

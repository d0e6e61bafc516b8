package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldTests {

    @Test
    void holdsTheBestOfWhoAskedWhateverTheRoomAndWhoeverHadToGo() {
        for (int seed = 1; seed <= 3000; seed++) {
            holdsTheBestOfWhoAsked(new Random(seed));
        }
    }

    private static void holdsTheBestOfWhoAsked(Random random) {
        int[] room = random.ints(3, 0, 12).toArray();
        var held = new Held(room);
        List<TreeSet<Long>> expected =
                Arrays.stream(room).mapToObj(each -> new TreeSet<Long>()).toList();
        int[] several = random.nextBoolean() ? new int[] {0, 2} : new int[] {2, 1, 0};
        for (int student = 0; student < 60; student++) {
            int place = random.nextInt(3);
            long rank = random.nextInt(1000) * 1000L + student;
            TreeSet<Long> there = expected.get(place);
            there.add(rank);

            assertThat(held.ask(place, rank)).isEqualTo(there.size() > room[place] ? there.removeLast() : Held.NOBODY);

            if (random.nextInt(4) == 0
                    && IntStream.of(several).anyMatch(one -> !expected.get(one).isEmpty())) {
                TreeSet<Long> together = new TreeSet<>();
                IntStream.of(several).forEach(one -> together.addAll(expected.get(one)));
                expected.forEach(one -> one.remove(together.last()));

                assertThat(held.removeWorst(several)).isEqualTo(together.last());
            }
        }
    }
}

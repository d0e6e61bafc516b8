package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialChoiceTests {

    @Test
    void givesTheFirstInTurnTheFirstChoice() {
        Market market = Markets.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1});

        assertThat(SerialChoice.distribute(market)).isEqualTo(new Assignment(new int[] {0, 1, Assignment.NONE}));
    }

    @Test
    void leavesAPlaceOpenWhenItsCompanyIsFull() {
        Market market = Markets.nested(
                new int[] {1, 1}, new int[] {0, 0}, new int[] {1}, new int[] {0}, new int[] {0}, new int[] {1});

        assertThat(SerialChoice.distribute(market)).isEqualTo(new Assignment(new int[] {0, Assignment.NONE}));
    }

    /** Each student tries fifty other lists of places from the own list. */
    @Test
    void nobodyGainsByAListThatIsNotTheOwnWish() {
        var random = new Random(7);
        Markets.many().limit(300).map(Markets::withoutPriorities).forEach(market -> {
            Assignment honest = SerialChoice.distribute(market);
            for (int student = 0; student < market.students(); student++) {
                int[] wish = Markets.choicesOf(market, student);
                for (int lie = 0; lie < 50; lie++) {
                    Market lying = Markets.withChoices(market, student, shuffled(wish, random));
                    int place = SerialChoice.distribute(lying).place(lying, student);
                    assertThat(worth(wish, place)).isGreaterThanOrEqualTo(worth(wish, honest.place(market, student)));
                }
            }
        });
    }

    private static int worth(int[] wish, int place) {
        return IntStream.range(0, wish.length)
                .filter(choice -> wish[choice] == place)
                .findFirst()
                .orElse(wish.length);
    }

    private static int[] shuffled(int[] wish, Random random) {
        List<Integer> list = Arrays.asList(Arrays.stream(wish).boxed().toArray(Integer[]::new));
        Collections.shuffle(list, random);
        return list.stream()
                .mapToInt(Integer::intValue)
                .limit(random.nextInt(wish.length + 1))
                .toArray();
    }
}

package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentTests {

    private static final List<Firm> FIRMS = List.of(new Firm("a", 3, 1), new Firm("b", 2, 0));
    private static final List<Offer> OFFERS =
            List.of(new Offer("p", "a", 1), new Offer("q", "a", 2), new Offer("r", "b", 2));

    @ParameterizedTest
    @EnumSource(InvariantsTests.Method.class)
    void givesEverybodyTheSameInWhateverOrderTheyCome(InvariantsTests.Method method) {
        List<Seeker> seekers = seekers();
        Map<String, String> result = result(seekers, OFFERS, FIRMS, method::distribute);

        var random = new Random(3);
        for (int i = 0; i < 50; i++) {
            assertThat(result(
                            shuffled(seekers, random),
                            shuffled(OFFERS, random),
                            shuffled(FIRMS, random),
                            method::distribute))
                    .isEqualTo(result);
        }
    }

    @Test
    void putsAnEarlierBandFirstWhateverTheLottery() {
        var enrolment = Enrolment.of("seed", seekers(), OFFERS, FIRMS);

        assertThat(IntStream.range(0, enrolment.size())
                        .map(turn -> enrolment.seeker(turn).band()))
                .isSorted();
        assertThat(IntStream.range(0, enrolment.size()).map(enrolment::draw))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void refusesAChoiceOfAPlaceThatDoesNotTakePart() {
        var seeker = new Seeker("s", 0, List.of(new Seeker.Choice("elsewhere", 0, 0)));

        assertThatIllegalArgumentException().isThrownBy(() -> Enrolment.of("seed", List.of(seeker), OFFERS, FIRMS));
    }

    private static List<Seeker> seekers() {
        List<Seeker> seekers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            seekers.add(new Seeker(
                    "s" + i,
                    i % 2,
                    List.of(
                            new Seeker.Choice("p", 0, 0),
                            new Seeker.Choice("q", 1, i % 3),
                            new Seeker.Choice("r", 2, 0))));
        }
        return seekers;
    }

    private static Map<String, String> result(
            List<Seeker> seekers, List<Offer> offers, List<Firm> firms, Function<Market, Assignment> method) {
        var enrolment = Enrolment.of("seed", seekers, offers, firms);
        Assignment assignment = method.apply(enrolment.market());
        Map<String, String> places = new TreeMap<>();
        for (int student = 0; student < enrolment.size(); student++) {
            Seeker.Choice got = enrolment.got(assignment, student);
            places.put(enrolment.seeker(student).key(), got == null ? "-" : got.place());
        }
        return places;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotteryTests {

    @Test
    void givesTheHashOfTheSeedToPublishBefore() {
        assertThat(Lottery.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void drawsTheSameWhateverTheOrderInWhichKeysCome() {
        assertThat(drawn("seed", List.of("a", "b", "c", "d"))).isEqualTo(drawn("seed", List.of("d", "b", "a", "c")));
    }

    @Test
    void drawsAnewWithAnotherSeed() {
        List<String> keys = List.of("a", "b", "c", "d", "e", "f", "g", "h");

        assertThat(drawn("one", keys)).isNotEqualTo(drawn("other", keys));
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lottery.draw("seed", List.of("a", "a")));
    }

    private static List<String> drawn(String seed, List<String> keys) {
        return Arrays.stream(Lottery.draw(seed, keys)).mapToObj(keys::get).toList();
    }
}

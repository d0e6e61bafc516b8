package nl.stagerocs.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.stagerocs.evaluation.evaluations.Scale.Mark;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;

class ScaleTests {

    private static final Mark NOT_YET = new Mark("NOG_NIET", Result.ONVOLDOENDE);
    private static final Mark COMPETENT = new Mark("COMPETENT", Result.VOLDOENDE);

    @Test
    void letsASchoolHaveWordsOfItsOwn() {
        var scale = new Scale(List.of(NOT_YET, COMPETENT));

        assertThat(scale.words()).containsExactly("NOG_NIET", "COMPETENT");
        assertThat(scale.countsAs("COMPETENT").completes()).isTrue();
        assertThat(scale.countsAs("NOG_NIET").completes()).isFalse();
    }

    @Test
    void refusesAWordThatItDoesNotHave() {
        var scale = new Scale(List.of(NOT_YET, COMPETENT));

        assertThatThrownBy(() -> scale.countsAs("GOED")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> scale.countsAs("competent")).isInstanceOf(Refusal.class);
    }

    @Test
    void doesNotStartWithAScaleThatNobodyCanPassOrThatIsAmbiguous() {
        assertThatThrownBy(() -> new Scale(List.of(NOT_YET))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(List.of(COMPETENT, new Mark("COMPETENT", Result.GOED))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

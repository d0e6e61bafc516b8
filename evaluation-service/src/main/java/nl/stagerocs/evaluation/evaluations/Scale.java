package nl.stagerocs.evaluation.evaluations;

import java.util.LinkedHashSet;
import java.util.List;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The words of the exam scale, from low to high, and what each counts as. */
@ConfigurationProperties("stagerocs.evaluation")
record Scale(List<Mark> scale) {

    Scale {
        if (new LinkedHashSet<>(scale.stream().map(Mark::word).toList()).size() != scale.size()
                || scale.stream().map(Mark::countsAs).noneMatch(Result::completes)) {
            throw new IllegalArgumentException(
                    "stagerocs.evaluation.scale needs different words, one of them to pass with");
        }
    }

    record Mark(String word, Result countsAs) {}

    List<String> words() {
        return scale.stream().map(Mark::word).toList();
    }

    /** What a word counts as; refused when the scale does not have it. */
    Result countsAs(String word) {
        return scale.stream()
                .filter(each -> each.word().equals(word))
                .map(Mark::countsAs)
                .findFirst()
                .orElseThrow(() -> Refusal.field("result", "result-unknown", String.join(", ", words())));
    }
}

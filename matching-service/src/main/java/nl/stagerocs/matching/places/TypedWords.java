package nl.stagerocs.matching.places;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody who typed these words may have meant: two letters that changed places, one too many, or another spelling of a sound. */
final class TypedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    private static final int MOST = 5;
    private static final Map<String, String> SOUNDS =
            Map.of("ij", "ei", "ei", "ij", "ou", "au", "au", "ou", "ch", "g", "y", "ij", "eu", "u", "u", "eu");

    private TypedWords() {}

    /** A query in the language of {@code to_tsquery}: each word, or one that is nearly it. */
    static String meant(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST)
                .map(each -> nearly(each.group()).stream().collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    private static Set<String> nearly(String word) {
        Set<String> all = new LinkedHashSet<>(Set.of(word));
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return all;
        }
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
            if (i > 0) {
                all.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
            }
        }
        SOUNDS.forEach((sound, other) -> {
            Matcher heard = Pattern.compile(sound).matcher(word);
            while (heard.find()) {
                all.add(word.substring(0, heard.start()) + other + word.substring(heard.end()));
            }
        });
        return all;
    }
}

package nl.stagerocs.matching.applications;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes out of a student's own words what would tell a trainer who they are: names, mail addresses and telephone numbers. */
final class FirstLook {

    static final String HIDDEN = "▒▒▒";

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(\\+31|0031|0)[\\s-]?(\\d[\\s-]?){7,8}\\d(?!\\d)");

    private FirstLook() {}

    /** The words without the person; a last name that is a word too, such as Bakker, only where it stands as a name. */
    static String without(String words, String firstName, @Nullable String infix, String lastName) {
        String whole = Stream.of(firstName, infix, lastName)
                .filter(Objects::nonNull)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        String surname = Stream.of(lastName, lastName.toUpperCase(Locale.ROOT))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String result = MAIL.matcher(words).replaceAll(HIDDEN);
        result = TELEPHONE.matcher(result).replaceAll(HIDDEN);
        result = word("(?iu:" + whole + "|" + Pattern.quote(firstName) + ")")
                .matcher(result)
                .replaceAll(HIDDEN);
        return word("(?:" + surname + ")").matcher(result).replaceAll(HIDDEN);
    }

    private static Pattern word(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])");
    }
}

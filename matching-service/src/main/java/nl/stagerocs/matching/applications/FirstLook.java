package nl.stagerocs.matching.applications;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a student's own words what would tell a trainer who they are: names, the day of birth, mail addresses, telephone
 * numbers, links and names of accounts, and what {@link PersonWords} finds of their sex, age and origin. Best effort: who wants to be known can be.
 */
final class FirstLook {

    static final String HIDDEN = "▒▒▒";

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]+@[\\w-]+(\\.[\\w-]+){1,8}");

    /** An address that is written so that it does not look like one. */
    private static final Pattern HIDDEN_MAIL = Pattern.compile(
            "(?iu)(?<![\\w.+-])[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at])\\s?[\\w-]+"
                    + "(?:\\s?[.,]\\s?|\\s|\\s?[(\\[](?:dot|punt)[)\\]]\\s?)(?:com|nl|be|net|org|eu|info)(?![\\p{L}\\p{N}])");

    /** What shows nothing, and parts a name unseen; between emoji it stays. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u034F\\u180E\\u200B\\u200C\\u200E\\u200F\\u2060-\\u2064\\uFEFF]|(?<=\\p{L})\\u200D(?=\\p{L})");

    /** An address with its scheme, one with a path, or a name of the kind that people have for their own site. */
    private static final Pattern LINK =
            Pattern.compile("(?<![\\p{L}\\p{N}.@_-])(?:(?:https?://|www\\.)[^\\s<>]*[^\\s<>.,;:!?)]"
                    + "|(?:[\\p{L}\\p{N}_-]+\\.){1,8}[a-z]{2,}/[^\\s<>]*[^\\s<>.,;:!?)]"
                    + "|(?:[\\p{L}\\p{N}_-]+\\.){1,8}(?:nl|be|eu|com|net|org|info)(?![\\p{L}\\p{N}-]))");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?"
                    + "|(?<=(?:instagram|insta|snapchat|snap|tiktok|linkedin|facebook|discord|telegram)\\s{0,2}[:=]\\s{0,2})[^\\s,;]*[^\\s,;.]");

    /** The years in which those were born who are students now; a day to come can stay. */
    private static final String YEAR = "(?:19\\d\\d|20[01]\\d)";

    private static final String MONTH =
            "(?:januar[iy]|februar[iy]|maart|march|april|mei|may|jun[ie]|jul[iy]|august(?:us)?|september|o[kc]tober|november|december|"
                    + "jan|feb|mrt|mar|apr|jun|jul|aug|sept?|o[kc]t|nov|dec)\\.?";

    private static final Pattern BIRTHDAY = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?<!\\d[-/.])(?:"
            + "\\d{1,2}\\s?(?<by>[-/.])\\s?\\d{1,2}\\s?\\k<by>\\s?(?:" + YEAR + "|[014-9]\\d)"
            + "|" + YEAR + "\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2}"
            + "|\\d{1,2}(?:e|de|ste|st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + "[\\s,-]+(?:" + YEAR + "|['’]\\d\\d)"
            + "|" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?[\\s,]+" + YEAR + ")(?![\\p{L}\\p{N}])(?![-/.]\\d)");

    /** Not a date with something after it. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\d)(?!\\d{1,2}[\\s./-]\\d{1,2}[\\s./-](?:19|20)\\d\\d(?!\\d))(?:\\+\\d{2,3}|00\\d{2}|0)"
                    + "(?:\\s?\\(0\\))?(?:[\\s.-]?\\d){8,9}(?!\\d)");

    private static final List<Pattern> HOW_TO_FIND = List.of(MAIL, HIDDEN_MAIL, LINK, ACCOUNT, BIRTHDAY, TELEPHONE);

    /** Last names that are words too, which stay where they are written as words. */
    private static final Set<String> WORDS = Set.of(
            ("bakker beek berg bloem boer bos brouwer bruin dekker dijk dokter gast goed graaf groen groot haan haas hoek jager jong kaiser kamp keizer "
                            + "klein kok koning koper kort kramer kuiper lang lange leeuw maas meester meijer molen mol nieuw nieuwenhuis oud post prins "
                            + "ridder rood ruiter schilder schipper slager smid snel spits sterk stam timmerman tuin veen veld visser vos wal "
                            + "water weide wit wolf zee zomer zwart")
                    .split(" "));

    private static final String PARTED = "[\\s-]+";
    private static final int LONG_ENOUGH = 4;

    private static final Map<Character, String> LOOKALIKES = Map.of(
            'a', "[aA@4]", 'e', "[eE3€]", 'i', "[iI1!|]", 'l', "[lL1|]", 'o', "[oO0]", 's', "[sS5$]", 't', "[tT7]");

    private FirstLook() {}

    /** The words without the person; a last name that is a word too, such as Bakker, only where it stands as a name. */
    static String without(String words, String firstName, @Nullable String infix, String lastName) {
        String result = Normalizer.normalize(UNSEEN.matcher(words).replaceAll(""), Normalizer.Form.NFC);
        for (Pattern each : HOW_TO_FIND) {
            result = each.matcher(result).replaceAll(HIDDEN);
        }
        return PersonWords.without(withoutNames(result, names(firstName, infix, lastName)));
    }

    /** Names are looked for in letters without accents, of which there are as many. */
    private static String withoutNames(String words, Pattern names) {
        var result = new StringBuilder();
        int from = 0;
        for (MatchResult each : names.matcher(plain(words)).results().toList()) {
            result.append(words, from, each.start()).append(HIDDEN);
            from = each.end();
        }
        return result.append(words.substring(from)).toString();
    }

    private static Pattern names(String firstName, @Nullable String infix, String lastName) {
        String first = parts(firstName);
        String last = parts(lastName);
        String before = infix == null || infix.isBlank() ? "" : "(?:" + parts(infix) + "\\s+)?";
        String initial = plain(firstName.strip()).substring(0, 1);
        String initials = "(?:%s\\.?|%s\\.)(?:\\s?\\p{L}\\.){0,4}"
                .formatted(
                        Pattern.quote(initial.toUpperCase(Locale.ROOT)),
                        Pattern.quote(initial.toLowerCase(Locale.ROOT)));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:(?iu:%6$s|%1$s(?:\\s+%2$s%3$s)?)|%4$s\\s*(?iu:%2$s%3$s)|(?iu:%2$s)%5$s)(?![\\p{L}\\p{N}])"
                        .formatted(first, before, last, initials, alone(lastName), glued(firstName, infix, lastName)));
    }

    /** First and last name as one word, in either order and however parted. */
    private static String glued(String firstName, @Nullable String infix, String lastName) {
        String first = parts(firstName).replace(PARTED, "[\\s._-]*");
        String last = parts(lastName).replace(PARTED, "[\\s._-]*");
        String between = infix == null || infix.isBlank()
                ? "[\\s._-]*"
                : "[\\s._-]*(?:" + parts(infix).replace(PARTED, "[\\s._-]*") + "[\\s._-]*)?";
        return first + between + last + "|" + last + "[\\s,._-]*" + first;
    }

    private static String alone(String lastName) {
        return WORDS.contains(plain(lastName).toLowerCase(Locale.ROOT))
                ? "(?:" + parts(lastName) + "|" + parts(lastName.toUpperCase(Locale.ROOT)) + ")"
                : "(?iu:" + parts(lastName) + ")";
    }

    /** A name of several words, however these are joined. */
    private static String parts(String name) {
        return Stream.of(plain(name.strip()).split("[\\s-]+"))
                .map(FirstLook::spelled)
                .collect(Collectors.joining(PARTED));
    }

    /** Also with signs that look like letters, in a name that is long enough to be known by the others. */
    private static String spelled(String part) {
        if (part.length() < LONG_ENOUGH) {
            return Pattern.quote(part);
        }
        String letters = part.chars()
                .mapToObj(each -> LOOKALIKES.getOrDefault(
                        Character.toLowerCase((char) each), Pattern.quote(Character.toString(each))))
                .collect(Collectors.joining());
        return "(?=[^\\s\\p{L}]*\\p{L})" + letters;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        for (char each : composed.toCharArray()) {
            plain.append(Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return plain.toString();
    }
}

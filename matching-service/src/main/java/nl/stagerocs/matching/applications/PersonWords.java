package nl.stagerocs.matching.applications;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that tell of which sex, age or origin somebody is, where they stand by a person: <em>Mvr</em> before a name, <em>meisje van 17</em>,
 * <em>Turkse ouders</em>. The same words about work stay: an Italian kitchen, a ward with women. This is as good as a list can be, and finds not all.
 */
final class PersonWords {

    private static final String PERSON =
            "meisje|meid|jongen|jongeman|vrouw|man|dame|heer|moeder|vader|girl|boy|woman|lady|guy|mother|father";

    private static final String AGE = "(?:1[3-9]|2\\d)";

    private static final String ORIGIN =
            "(?:marokkaan|turk|surina(?:ams|mer)|antilliaan|arub(?:aan|iaan)|curaçao|pool|syri(?:sch|ër)|eritree|somali|afgha|ira[ak]|ira(?:kees|ans)|iraniër|oekra[iï]en|bulgaar|"
                    + "roeme|chine|indones|moluk|ghane|nigeria|kaapverdi|ethiopi|pakista|india(?:as|se|ër)|hindoesta|koerd|russisch|rus(?=\\b)|vietnam|portuge|"
                    + "spaan|italia|duits|frans|engels|belgisch|nederland|buitenland|moroccan|turkish|surinamese|antillean|polish|syrian|eritrean|ukrainian|bulgarian|"
                    + "romanian|indonesian|ghanaian|ethiopian|indian|kurdish|russian|spanish|german|french|dutch|foreign)[\\p{L}-]*";

    private static final String I_AM = "(?:ik ben|ben ik|als|i am|i['’]m|as)\\s+(?:(?:een|an?|half|van|of)\\s+){0,2}";

    private static final List<Pattern> ALL = List.of(
            // a title and a name
            found("(?:mevrouw|mevr|mvr|mw|mej|juffrouw|meneer|de heer|dhr|mrs?|ms|miss)\\.?\\s+(?=" + FirstLook.HIDDEN
                    + ")"),
            // somebody of 17
            found("(?:" + PERSON + ")(?:\\s+(?:van|of)\\s+|\\s*,\\s*)" + AGE + "(?!\\d)(?:\\s+(?:jaar|jr))?"),
            found(AGE + "[\\s-]*(?:jaar oud|jarige?|years? old|year-old)(?!\\p{L})"),
            after(
                    "(?:ik ben|ben ik|i am|i['’]m|ik word|leeftijd:?|age:?)\\s+(?:nu\\s+|al\\s+|bijna\\s+|now\\s+)?",
                    AGE
                            + "(?![\\d.,:]?\\d)(?:\\s+(?:jaar|jr|years))?(?!\\s*(?:uur|weken|dagen|maanden|minuten|procent|%|hours|weeks|days|ervaring))"),
            // I am a girl
            after(I_AM + "(?:\\p{L}+e\\s+)?", "(?:" + PERSON + ")(?!\\p{L})"),
            // a Turkish family
            after(I_AM, ORIGIN + "(?!\\p{L})(?!\\s+(?:bakker|kok|restaurant|keuken))"),
            found(ORIGIN
                    + "(?=\\s+(?:afkomst|achtergrond|roots|wortels|ouders?|familie|nationaliteit|origin|background|descent|parents|family|nationality|"
                    + PERSON + ")(?!\\p{L}))"));

    private PersonWords() {}

    static String without(String words) {
        String result = words;
        for (Pattern each : ALL) {
            result = each.matcher(result)
                    .replaceAll("$1" + FirstLook.HIDDEN + "$2")
                    .replace(TWICE, FirstLook.HIDDEN);
        }
        return result;
    }

    private static final String TWICE = FirstLook.HIDDEN + FirstLook.HIDDEN;

    private static Pattern found(String what) {
        return after("", what);
    }

    private static Pattern after(String before, String what) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(" + before + ")" + what + "()");
    }
}

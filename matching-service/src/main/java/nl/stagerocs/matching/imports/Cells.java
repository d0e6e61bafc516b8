package nl.stagerocs.matching.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read as what they should be. What is wrong is noted, and a stand-in goes on so that every message of a row is found. */
public final class Cells {

    /** Stands in for a day that can't be read. */
    public static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** The form of an e-mail address, wherever one is asked. */
    public static final String EMAIL_FORM = "[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}";

    private static final Pattern EMAIL = Pattern.compile(EMAIL_FORM);
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][d-M-uuuu][d/M/uuuu][d.M.uuuu][d MMMM uuuu]")
            .toFormatter(Locale.of("nl"))
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern EXCEL_DAY = Pattern.compile("[2-7]\\d{4}");
    private static final LocalDate BEFORE_EXCEL = LocalDate.of(1899, 12, 30);
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} *[A-Za-z]{2}");
    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 100;

    private final int row;
    private final Map<String, Integer> columns;
    private final List<String> values;
    private final References references;
    private final List<CellProblem> problems = new ArrayList<>();

    Cells(int row, Map<String, Integer> columns, List<String> values, References references) {
        this.row = row;
        this.columns = columns;
        this.values = values;
        this.references = references;
    }

    /** A text that must be there. */
    public String text(String column) {
        return text(column, LONGEST);
    }

    private String text(String column, int longest) {
        String value = value(column);
        if (value.isEmpty()) {
            note(column, "cell-empty");
        } else if (value.length() > longest) {
            note(column, "cell-too-long", String.valueOf(longest));
        }
        return value;
    }

    /** A name of a person, or a part of it. */
    public String personName(String column) {
        return text(column, LONGEST_NAME);
    }

    /** A name of a person, or a part of it, that may be absent. */
    public @Nullable String optionalPersonName(String column) {
        return value(column).isEmpty() ? null : personName(column);
    }

    /** A postcode that may be absent, as 1234 AB. */
    public @Nullable String optionalPostcode(String column) {
        if (value(column).isEmpty()) {
            return null;
        }
        String postcode =
                matching(column, POSTCODE, "postcode").replace(" ", "").toUpperCase(Locale.ROOT);
        return postcode.replaceFirst("(?<=^\\d{4})", " ");
    }

    /** A text that may be absent. */
    public @Nullable String optionalText(String column) {
        String value = value(column);
        return value.isEmpty() ? null : text(column);
    }

    /** A text of a fixed form, such as five digits. */
    public String matching(String column, Pattern form, String code) {
        String value = text(column);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            note(column, code);
        }
        return value;
    }

    /** An e-mail address, in lower case. */
    public String email(String column) {
        return matching(column, EMAIL, "cell-email").toLowerCase(Locale.ROOT);
    }

    /** An e-mail address that may be absent. */
    public @Nullable String optionalEmail(String column) {
        return value(column).isEmpty() ? null : email(column);
    }

    /** A whole number within bounds. */
    public int number(String column, int least, int most) {
        String value = text(column);
        try {
            int number = Integer.parseInt(value.replaceFirst("\\.0+$", ""));
            if (number >= least && number <= most) {
                return number;
            }
            note(column, "cell-bounds", String.valueOf(least), String.valueOf(most));
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                note(column, "cell-number");
            }
        }
        return least;
    }

    /** A coordinate in degrees, at most so many from zero, that may be absent. */
    public @Nullable Double optionalDegrees(String column, int most) {
        String value = value(column);
        try {
            double degrees = Double.parseDouble(value.replace(',', '.'));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
            note(column, "cell-bounds", String.valueOf(-most), String.valueOf(most));
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                note(column, "cell-number");
            }
        }
        return null;
    }

    /** A date: an Excel date, also where the format was lost and a number of five digits is left, or text such as 31-01-2027 or 31 januari 2027; a time is left out. */
    public LocalDate date(String column) {
        String value = text(column);
        try {
            return EXCEL_DAY.matcher(value).matches()
                    ? BEFORE_EXCEL.plusDays(Integer.parseInt(value))
                    : LocalDate.parse(TIME.matcher(value).replaceFirst(""), DATE);
        } catch (DateTimeParseException e) {
            if (!value.isEmpty()) {
                note(column, "cell-date");
            }
            return NO_DAY;
        }
    }

    /** A date that may be absent. */
    public @Nullable LocalDate optionalDate(String column) {
        return value(column).isEmpty() ? null : date(column);
    }

    /** One of a few words, whatever its case. */
    public String oneOf(String column, String... words) {
        String value = text(column);
        for (String word : words) {
            if (word.equalsIgnoreCase(value)) {
                return word;
            }
        }
        if (!value.isEmpty()) {
            note(column, "cell-one-of", String.join(", ", words));
        }
        return words[0];
    }

    /** Several texts, parted by semicolons or line breaks, each once. */
    public List<String> several(String column) {
        String text = optionalText(column);
        return text == null
                ? List.of()
                : Pattern.compile("[;\\r\\n]+")
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    /** A name that the school knows, such as a group; a near miss gets a suggestion. */
    public String known(String column, String code) {
        return known(column, value(column), code);
    }

    /** A name that the school knows, which may be written otherwise; given as it is spelled. */
    public String known(String column, UnaryOperator<String> spelling, String code) {
        return known(column, spelling.apply(value(column)), code);
    }

    private String known(String column, String value, String code) {
        if (!text(column).isEmpty()) {
            noteUnknown(column, value, value(column), code);
        }
        return value;
    }

    private void noteUnknown(String column, String value, String shown, String code) {
        if (!references.knows(column, value)) {
            references
                    .nearest(column, value)
                    .ifPresentOrElse(
                            near -> noteOf(column, shown, code + "-near", near), () -> noteOf(column, shown, code));
        }
    }

    /** Names that the school knows, several in a cell that may be empty; each message is about the name that is not known. */
    public List<String> eachKnown(String column, String code) {
        List<String> names = Parted.read(optionalText(column));
        names.forEach(each -> noteUnknown(column, each, each, code));
        return names;
    }

    /** Codes of a fixed form, several in a cell that may be empty, whatever their case; given in capitals. */
    public List<String> eachMatching(String column, Pattern form, String code) {
        String text = optionalText(column);
        List<String> codes = Parted.read(text == null ? null : text.toUpperCase(Locale.ROOT));
        codes.stream().filter(each -> !form.matcher(each).matches()).forEach(each -> noteOf(column, each, code));
        return codes;
    }

    /** An e-mail address that the school knows, in lower case. */
    public String knownEmail(String column, String code) {
        return known(column, value(column).toLowerCase(Locale.ROOT), code);
    }

    /** One of the few names that are known under {@code list}, such as the profiles of one group; the message says which there are. */
    public String knownAmong(String list, String column, String code) {
        String value = text(column);
        if (value.isEmpty() || references.knows(list, value)) {
            return value;
        }
        String names = String.join(", ", references.names(list));
        if (names.isEmpty()) {
            note(column, code + "-none");
        } else {
            references
                    .nearest(list, value)
                    .ifPresentOrElse(
                            near -> note(column, code + "-near", near, names), () -> note(column, code, names));
        }
        return value;
    }

    /** Notes that something is wrong with a cell; the text stands in the messages under {@code problem.<code>}. */
    public void note(String column, String code, String... args) {
        noteOf(column, value(column), code, args);
    }

    /** Notes that something is wrong with a value that need not stand in a cell of the file. */
    public void noteOf(String column, String value, String code, String... args) {
        problems.add(new CellProblem(row, name(column), column, value, code, List.of(args)));
    }

    /** A value as it is written in a cell that means it. */
    static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "ja" : "nee";
            default -> value.toString();
        };
    }

    List<CellProblem> problems() {
        return problems;
    }

    private String value(String column) {
        Integer index = columns.get(column);
        return index == null || index >= values.size() ? "" : values.get(index).strip();
    }

    /** The letter that Excel shows above the column, and its header. */
    private String name(String column) {
        Integer index = columns.get(column);
        return index == null ? column : letter(index) + " · " + column;
    }

    private static String letter(int index) {
        return (index >= 26 ? letter(index / 26 - 1) : "") + (char) ('A' + index % 26);
    }
}

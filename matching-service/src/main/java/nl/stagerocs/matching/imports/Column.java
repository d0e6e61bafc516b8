package nl.stagerocs.matching.imports;

import java.util.List;

/**
 * A column of an import: its header, whether a cell may stay empty, an example, and what belongs in it.
 *
 * @param label the header in the reader's language
 * @param form what a cell is
 * @param choices the words that a cell of {@link Form#CHOICE} may be
 */
public record Column(
        String name,
        boolean required,
        String example,
        String explanation,
        String label,
        Form form,
        List<String> choices) {

    /** What a cell is, for who enters it by hand. */
    public enum Form {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        /** The name of something that the school has already. */
        NAME
    }

    /** A column whose cells must be filled. */
    public static Column required(String name, String example) {
        return new Column(name, true, example, "", name, Form.TEXT, List.of());
    }

    /** A column whose cells may stay empty; the column itself may be left out. */
    public static Column optional(String name, String example) {
        return new Column(name, false, example, "", name, Form.TEXT, List.of());
    }

    /** The same column for whole numbers. */
    public Column number() {
        return formed(Form.NUMBER, List.of());
    }

    /** The same column for dates. */
    public Column date() {
        return formed(Form.DATE, List.of());
    }

    /** The same column for one of these words. */
    public Column oneOf(String... words) {
        return formed(Form.CHOICE, List.of(words));
    }

    /** The same column for names that the list's references know. */
    public Column known() {
        return formed(Form.NAME, List.of());
    }

    /** The same column in the reader's words. */
    Column explained(String text, String header) {
        return new Column(name, required, example, text, header, form, choices);
    }

    private Column formed(Form other, List<String> words) {
        return new Column(name, required, example, explanation, label, other, words);
    }
}

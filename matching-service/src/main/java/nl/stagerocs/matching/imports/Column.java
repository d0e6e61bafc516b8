package nl.stagerocs.matching.imports;

/** A column of an import: its header, whether a cell may stay empty, an example, and what belongs in it. */
public record Column(String name, boolean required, String example, String explanation) {

    /** A column whose cells must be filled. */
    public static Column required(String name, String example) {
        return new Column(name, true, example, "");
    }

    /** A column whose cells may stay empty; the column itself may be left out. */
    public static Column optional(String name, String example) {
        return new Column(name, false, example, "");
    }

    /** The same column with a word on what belongs in it. */
    Column explained(String text) {
        return new Column(name, required, example, text);
    }
}

package nl.stagerocs.matching.imports;

/** A column of an import: its header, whether a cell may stay empty, and an example for the template. */
public record Column(String name, boolean required, String example) {

    /** A column whose cells must be filled. */
    public static Column required(String name, String example) {
        return new Column(name, true, example);
    }

    /** A column whose cells may stay empty; the column itself may be left out. */
    public static Column optional(String name, String example) {
        return new Column(name, false, example);
    }
}

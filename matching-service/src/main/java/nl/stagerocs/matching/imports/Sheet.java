package nl.stagerocs.matching.imports;

import java.util.List;

/** The first sheet of a workbook, without its blank rows. */
record Sheet(HeaderRow header, List<Row> rows) {

    /** A row with its number as Excel shows it. */
    record Row(int number, List<String> texts) {

        boolean isBlank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }
}

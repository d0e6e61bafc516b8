package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Map;

/**
 * The first sheet of a workbook, without its blank rows.
 *
 * @param columns at which place in a row each column stands
 */
record Sheet(Map<String, Integer> columns, List<Row> rows) {

    /** A row with its number as Excel shows it. */
    record Row(int number, List<String> texts) {}
}

package nl.stagerocs.matching.workbooks;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as Excel shows it
 */
public record WorkbookRow(int number, List<String> texts) {

    public boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }
}

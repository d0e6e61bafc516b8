package nl.stagerocs.matching.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.workbooks.WorkbookRow;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;

class SheetTests {

    private static final List<Column> COLUMNS =
            List.of(Column.required("stage van", "31-01-2027"), Column.optional("uren", "640"));

    private static Sheet read(Book book) {
        return Sheet.read(new ByteArrayInputStream(book.bytes()), COLUMNS, Map.of());
    }

    private static String fieldCode(Book book) {
        return refusal(book).fields().getFirst().code();
    }

    private static Refusal refusal(Book book) {
        try {
            read(book);
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError("not refused");
    }

    @Test
    void readsDatesNumbersAndTextAsText() {
        Sheet sheet = read(
                Book.of("stage van,uren").row(LocalDate.of(2027, 1, 31), 640).row("31-01-2027", "640"));

        assertThat(sheet.rows())
                .extracting(WorkbookRow::texts)
                .containsExactly(List.of("2027-01-31", "640"), List.of("31-01-2027", "640"));
    }

    @Test
    void findsHeadersWhateverTheirCaseSpacesAndOrder() {
        Sheet sheet = read(Book.of("UREN , Stage\u00a0Van").row(640, "31-01-2027"));

        assertThat(sheet.header().columns()).containsEntry("uren", 0).containsEntry("stage van", 1);
    }

    @Test
    void leavesBlankRowsOutAndKeepsTheNumbersThatExcelShows() {
        Sheet sheet = read(
                Book.of("stage van,uren").row("", " ").row("31-01-2027", "").row(" ", ""));

        assertThat(sheet.rows()).extracting(WorkbookRow::number).containsExactly(3);
    }

    @Test
    void namesMissingColumns() {
        assertThat(fieldCode(Book.of("uren"))).isEqualTo("workbook-columns-missing");
        assertThat(refusal(Book.of("uren")).fields().getFirst().args()).containsExactly("stage van");
    }

    @Test
    void refusesMoreRowsThanItReads() {
        Book book = Book.of("stage van");
        for (int i = 0; i < 100_000; i++) {
            book.row("31-01-2027");
        }

        assertThat(fieldCode(book)).isEqualTo("workbook-too-many-rows");
    }

    @Test
    void keepsHugeNumbersSmall() {
        Sheet sheet = read(Book.of("stage van").row(1e300));

        assertThat(sheet.rows().getFirst().texts().getFirst()).hasSizeLessThan(20);
    }

    @Test
    void findsTheHeadingsBeneathTitles() {
        Sheet sheet =
                read(Book.of("Stages 2027").row("", "").row("uren", "stage van").row(640, "31-01-2027"));

        assertThat(sheet.header().columns()).containsEntry("uren", 0).containsEntry("stage van", 1);
        assertThat(sheet.rows()).extracting(WorkbookRow::number).containsExactly(4);
    }

    @Test
    void readsTheSchoolsOwnHeadingsAndNamesWhatItLeavesOut() {
        byte[] book = Book.of("Begindatum BPV,Kleur,uren")
                .row("31-01-2027", "rood", 640)
                .bytes();

        Sheet sheet = Sheet.read(new ByteArrayInputStream(book), COLUMNS, Map.of("stage van", "begindatum bpv"));

        assertThat(sheet.header().columns()).containsEntry("stage van", 0).containsEntry("uren", 2);
        assertThat(sheet.header().ignored()).containsExactly("Kleur");
    }
}

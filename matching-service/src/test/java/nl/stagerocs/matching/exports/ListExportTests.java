package nl.stagerocs.matching.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ListExportTests extends MatchingTest {

    private static final String PLACEMENTS = "/api/matching/placements/export";

    @Test
    void givesTheListWithItsFilterAndHeadersInWords() throws IOException {
        String name = "Uitvoer" + Market.next();
        UUID student = market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL);
        market.proposal(student, market.place(1));

        List<Row> proposed = rows(market.get(PLACEMENTS + "?state=PROPOSED", supervisor()));
        List<Row> rejected = rows(market.get(PLACEMENTS + "?state=REJECTED", supervisor()));

        assertThat(proposed.getFirst().getCellText(0)).isEqualTo("Student");
        assertThat(students(proposed)).anyMatch(each -> each.contains(name));
        assertThat(students(rejected)).noneMatch(each -> each.contains(name));
    }

    @Test
    void showsWhatBeginsLikeAFormulaAsText() throws IOException {
        String name = "=HYPERLINK(\"http://x\")" + Market.next();
        UUID student = market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL);
        market.change(Market.SCHOOL, "update students set first_name = '' where id = ?", student);
        market.proposal(student, market.place(1));

        Row row = rows(market.get(PLACEMENTS, supervisor())).stream()
                .filter(each -> each.getCellText(0).contains(name))
                .findFirst()
                .orElseThrow();

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
    }

    @Test
    void holdsOnlyWhatTheReaderMaySee() throws IOException {
        String name = "Uitvoer" + Market.next();
        market.proposal(market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL), market.place(1));

        var other = Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL);
        assertThat(students(rows(market.get(PLACEMENTS, other)))).noneMatch(each -> each.contains(name));
        assertThat(students(rows(market.get(PLACEMENTS, Market.coordinator(Market.OTHER_SCHOOL)))))
                .noneMatch(each -> each.contains(name));
    }

    private static RequestPostProcessor supervisor() {
        return Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL);
    }

    private static List<String> students(List<Row> rows) {
        return rows.stream().map(row -> row.getCellText(0)).toList();
    }

    private static List<Row> rows(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}

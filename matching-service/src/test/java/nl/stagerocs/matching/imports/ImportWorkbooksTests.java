package nl.stagerocs.matching.imports;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Workbooks;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ImportWorkbooksTests extends MatchingTest {

    @Test
    void offersATemplateForEveryKind() throws IOException {
        MvcTestResult kinds = market.get("/api/matching/imports/kinds", coordinator(SCHOOL));
        assertThat(kinds)
                .bodyJson()
                .extractingPath("$[*].kind")
                .asArray()
                .containsExactly(
                        "programmes",
                        "periods",
                        "groups",
                        "staff",
                        "students",
                        "companies",
                        "trainers",
                        "places",
                        "shortlists");
        assertThat(kinds).bodyJson().extractingPath("$[4].label").isEqualTo("Studenten");
        assertThat(kinds)
                .bodyJson()
                .extractingPath("$[0].columns[0].explanation")
                .isEqualTo("De code van de opleiding, 5 cijfers.");

        byte[] template = market.get("/api/matching/imports/kinds/students/template", coordinator(SCHOOL))
                .getResponse()
                .getContentAsByteArray();

        assertFieldProblem(market.check(SCHOOL, "groups", template), "file", "workbook-columns-missing");
        assertCounts(market.check(SCHOOL, "students", template), 0, 0, 0, 0);
        assertThat(sheetNames(template)).containsExactly("Lijst", "Uitleg");
    }

    private static List<String> sheetNames(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheets().map(each -> each.getName()).toList();
        }
    }

    @Test
    void writesMessagesWithoutFormulas() {
        Object[] row = studentRow(next(), "Bouzid", SUPERVISOR_EMAIL);
        row[6] = "=HYPERLINK(\"http://elders.example\")";
        UUID id = checkedId(market.check(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(row).bytes()));

        Cell cell = Workbooks.rows(market.get("/api/matching/imports/" + id + "/messages.xlsx", coordinator(SCHOOL)))
                .get(1)
                .getCell(2);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo("=HYPERLINK(\"http://elders.example\")");
    }
}

package nl.stagerocs.matching.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.workbooks.Workbook;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.Workbooks;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ListExportTests extends MatchingTest {

    private static final String PLACEMENTS = "/api/matching/placements/export";

    private static final String PROPOSAL = """
            insert into proposals (id, school_id, version, student_id, state, company_name, street, house_number, postcode, town, contact_first_name,
                                   contact_last_name, contact_email, title, tasks, starts_on, ends_on, days_per_week, proposed_at)
            values (?, ?, 0, ?, 'PROPOSED', 'Zonnig', 'Markt', '3', '6711 CD', 'Ede', 'Sam', 'Loon', 's@zonnig.example', 'Bediening', 'Gasten bedienen.',
                    '2026-11-02', '2027-03-26', 4, now())""";

    @Test
    void givesTheListWithItsFilterAndHeadersInWords() {
        String name = "Uitvoer" + Market.next();
        UUID student = market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL);
        market.proposal(student, market.place(1));

        List<Row> proposed = Workbooks.rows(market.get(PLACEMENTS + "?state=PROPOSED", supervisor()));
        List<Row> rejected = Workbooks.rows(market.get(PLACEMENTS + "?state=REJECTED", supervisor()));

        assertThat(proposed.getFirst().getCellText(0)).isEqualTo("Student");
        assertThat(students(proposed)).anyMatch(each -> each.contains(name));
        assertThat(students(rejected)).noneMatch(each -> each.contains(name));
    }

    @Test
    void writesDaysThatExcelSortsAndAnImportReadsAsTheSameDay() {
        MvcTestResult answer = market.get("/api/matching/periods/export", supervisor());
        String startsOn = market.value(
                Market.SCHOOL,
                String.class,
                "select starts_on::text from internship_periods where name = ?",
                Market.PERIOD);

        Row row = Workbooks.rows(answer).stream()
                .filter(each -> each.getCellText(0).equals(Market.PERIOD))
                .findFirst()
                .orElseThrow();
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        var content = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
        List<String> read = new ArrayList<>();
        Workbook.read(content, imported -> {
            imported.forEachRemaining(each -> {
                if (each.texts().getFirst().equals(Market.PERIOD)) {
                    read.add(each.texts().get(1));
                }
            });
            return read;
        });
        assertThat(read).containsOnly(startsOn);
    }

    @Test
    void showsWhatBeginsLikeAFormulaAsText() {
        String name = "=HYPERLINK(\"http://x\")" + Market.next();
        UUID student = market.student();
        market.change(Market.SCHOOL, "update students set first_name = ? where id = ?", name, student);
        market.proposal(student, market.place(1));

        Row row = Workbooks.rows(market.get(PLACEMENTS, supervisor())).stream()
                .filter(each -> each.getCellText(0).contains(name))
                .findFirst()
                .orElseThrow();

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
    }

    @Test
    void holdsOnlyWhatTheReaderMaySee() {
        String name = "Uitvoer" + Market.next();
        market.proposal(market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL), market.place(1));

        var other = Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL);
        assertThat(students(Workbooks.rows(market.get(PLACEMENTS, other)))).noneMatch(each -> each.contains(name));
        assertThat(students(Workbooks.rows(market.get(PLACEMENTS, Market.coordinator(Market.OTHER_SCHOOL)))))
                .noneMatch(each -> each.contains(name));
    }

    @Test
    void givesApplicationsWithTheirStateInWords() {
        String name = "Uitvoer" + Market.next();
        market.application(market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL), market.place(1));
        String uri = "/api/matching/applications/export?state=";

        Row row = rowOf(name, market.get(uri + "SUBMITTED", supervisor()));

        assertThat(row.getCellText(6)).isEqualTo("Verstuurd");
        assertThat(row.getCell(8).asDate().toLocalDate()).isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        assertThat(students(Workbooks.rows(market.get(uri + "REJECTED", supervisor()))))
                .noneMatch(each -> each.contains(name));
        assertThat(students(Workbooks.rows(market.get(uri + "SUBMITTED", stranger()))))
                .noneMatch(each -> each.contains(name));
    }

    @Test
    void givesOwnPlacesOfStudents() {
        String name = "Uitvoer" + Market.next();
        UUID student = market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL);
        market.change(Market.SCHOOL, PROPOSAL, UUID.randomUUID(), Market.SCHOOL, student);
        String uri = "/api/matching/proposals/export?state=PROPOSED";

        Row row = rowOf(name, market.get(uri, supervisor()));

        assertThat(row.getCellText(3)).isEqualTo("Bediening");
        assertThat(row.getCellText(9)).isEqualTo("Voorgesteld");
        assertThat(students(Workbooks.rows(market.get(uri, stranger())))).noneMatch(each -> each.contains(name));
    }

    @Test
    void givesPlacesWithAllTheirProgrammesAndWorkProcesses() {
        String title = "Uitvoer" + Market.next();
        market.placeForBoth(title, 1);

        List<Row> rows = Workbooks.rows(
                market.get("/api/matching/place-desk/export?words=" + title, Market.coordinator(Market.SCHOOL)));

        assertThat(rows.getFirst().stream().map(Cell::getText)).contains("Ook voor crebo", "Werkprocessen");
        assertThat(rows.getLast().stream().map(Cell::getText)).contains(Market.OTHER_CREBO, Market.CREBO, "B1-K1-W1");
    }

    @Test
    void givesTheStudentsOfAGroupWithHowFarTheyAre() {
        UUID group = market.group(Market.SCHOOL);
        UUID placed = market.studentsOf(group, 2, Market.SUPERVISOR_EMAIL).getFirst();
        market.placed(placed, market.place(1));
        String uri = "/api/matching/figures/groups/" + group + "/export";

        List<Row> rows = Workbooks.rows(market.get(uri, supervisor()));

        assertThat(rows.stream().skip(1).map(row -> row.getCellText(7)).toList())
                .containsExactlyInAnyOrder("Heeft een plek", "Nog niet begonnen");
        assertThat(market.get(uri, stranger())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesTheKeyFiguresWithTheTotalAtTheEnd() {
        UUID group = market.group(Market.SCHOOL);
        market.studentsOf(group, 2, Market.SUPERVISOR_EMAIL);

        List<Row> rows = Workbooks.rows(market.get("/api/matching/figures/report/export?by=GROUP", supervisor()));
        List<Row> waiting = Workbooks.rows(market.get(
                "/api/matching/figures/waiting/export?by=GROUP&key=" + group + "&standing=NOT_BEGUN", supervisor()));

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Groep");
        assertThat(rows.getLast().getCellText(0)).isEqualTo("Totaal");
        assertThat(waiting).hasSize(3);
        assertThat(waiting.getFirst().getCellText(0)).isEqualTo("Studentnummer");
        assertThat(waiting.getFirst().getCellText(5)).isEqualTo("Zoekt sinds");
        assertThat(waiting.getLast().getCell(5).asDate().toLocalDate())
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        assertThat(Workbooks.rows(
                        market.get("/api/matching/figures/report/export?by=GROUP&key=" + group, supervisor())))
                .hasSize(2);
    }

    @Test
    void givesStudentsWithTheFilterOnScreen() {
        String name = "Uitvoer" + Market.next();
        UUID student = market.student(Market.SCHOOL, name, Market.SUPERVISOR_EMAIL);
        String uri = "/api/matching/students/export?words=" + name;

        assertThat(names(Workbooks.rows(market.get(uri, supervisor())), 1))
                .hasSize(2)
                .last()
                .asString()
                .contains(name);
        assertThat(Workbooks.rows(market.get(uri + "&without=SUPERVISOR", supervisor())))
                .hasSize(1);
        assertThat(Workbooks.rows(market.get(uri + "&without=PLACE", supervisor())))
                .hasSize(2);
        market.placed(student, market.place(1));
        assertThat(Workbooks.rows(market.get(uri + "&without=PLACE", supervisor())))
                .hasSize(1);
        assertThat(Workbooks.rows(market.get(uri, stranger()))).hasSize(1);
        assertThat(Workbooks.rows(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL))))
                .hasSize(1);
    }

    @Test
    void givesPlacesPeriodsAndProgrammesToTheirSchool() {
        UUID place = market.place(1);
        String code = market.value(Market.SCHOOL, String.class, "select code from places where id = ?", place);
        String desk = "/api/matching/place-desk/export?words=" + code;

        List<Row> places = Workbooks.rows(market.get(desk, Market.coordinator(Market.SCHOOL)));
        assertThat(names(places, 16)).containsExactly("Stand", "Aangeboden");
        assertThat(Workbooks.rows(market.get(desk + "&state=FULL", Market.coordinator(Market.SCHOOL))))
                .hasSize(1);
        assertThat(Workbooks.rows(market.get(desk, Market.coordinator(Market.OTHER_SCHOOL))))
                .hasSize(1);
        assertThat(names(Workbooks.rows(market.get("/api/matching/periods/export", supervisor())), 0))
                .contains(Market.PERIOD);
        assertThat(names(
                        Workbooks.rows(
                                market.get("/api/matching/programmes/export", Market.coordinator(Market.SCHOOL))),
                        0))
                .contains(Market.CREBO);
    }

    @Test
    void givesCompaniesThatAreLikelyToBeOne() {
        String name = "Dubbelop " + Market.next();
        market.imported(
                Market.SCHOOL,
                "companies",
                Book.of(Market.COMPANIES).row(company(name + " BV")).row(company(name)));

        String uri = "/api/matching/companies/duplicates/export";
        assertThat(Workbooks.rows(market.get(uri, Market.coordinator(Market.SCHOOL))))
                .anyMatch(row -> row.getCellText(0).startsWith(name)
                        && row.getCellText(5).startsWith(name));
        assertThat(Workbooks.rows(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL))))
                .noneMatch(row -> row.getCellText(0).startsWith(name));
    }

    private static Object[] company(String name) {
        return new Object[] {
            String.valueOf(300_000_000 + Market.next()), name, "", "Markt", "3", "6711 CD", "Ede", "", "", "", ""
        };
    }

    @Test
    void givesWhoGuidesWhomWithTheLoadOfEach() {
        String name = "=1+" + Market.next();
        UUID guided = market.student();
        String nobodys = "Uitvoer" + Market.next();
        UUID alone = market.student(Market.SCHOOL, nobodys, Market.SUPERVISOR_EMAIL);
        market.change(Market.SCHOOL, "update students set first_name = ? where id = ?", name, guided);
        market.change(Market.SCHOOL, "update students set supervisor_id = null where id = ?", alone);
        String idle = "g" + Market.next() + "@rivierenland.example";
        market.imported(
                Market.SCHOOL,
                "staff",
                Book.of("e-mail,voornaam,tussenvoegsel,achternaam,rol,tekenbevoegd")
                        .row(idle, "Mo", "", "Vrij", "begeleider", "nee"));
        String load = market.value(
                Market.SCHOOL,
                String.class,
                "select count(*)::text from students where supervisor_id = ? and left_on is null",
                Market.SUPERVISOR);
        String uri = "/api/matching/supervision/export";

        List<Row> rows = Workbooks.rows(market.get(uri, Market.coordinator(Market.SCHOOL)));

        assertThat(names(rows, 2).getFirst()).isEqualTo("Aantal studenten van begeleider");
        Row row = rows.stream()
                .filter(each -> each.getCellText(4).contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(row.getCellText(0)).isEqualTo("Elif Aydin");
        assertThat(row.getCellText(2)).isEqualTo(load);
        assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(4).getFormula()).isNull();
        assertThat(rows.stream().filter(each -> each.getCellText(4).contains(nobodys)))
                .singleElement()
                .matches(each -> each.getCellText(0).isEmpty());
        assertThat(rows.stream().filter(each -> each.getCellText(1).equals(idle)))
                .singleElement()
                .matches(each -> each.getCellText(2).equals("0"))
                .matches(each -> each.getCellText(4).isEmpty());
        assertThat(names(Workbooks.rows(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL))), 4))
                .noneMatch(each -> each.contains(name));
    }

    private static List<String> names(List<Row> rows, int column) {
        return rows.stream().map(row -> row.getCellText(column)).toList();
    }

    private static RequestPostProcessor stranger() {
        return Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL);
    }

    private static Row rowOf(String name, MvcTestResult answer) {
        return Workbooks.rows(answer).stream()
                .filter(each -> each.getCellText(0).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static RequestPostProcessor supervisor() {
        return Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL);
    }

    private static List<String> students(List<Row> rows) {
        return names(rows, 0);
    }
}

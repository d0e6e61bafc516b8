package nl.stagerocs.matching.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTests {

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("lijst.xlsx"), "stage van;uren");
        Path otherZip = zip("ander.zip", "word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));

        assertRefused(text, "not-a-workbook");
        assertRefused(otherZip, "not-a-workbook");
    }

    @Test
    void saysWhatToDoWithFilesOfOtherKinds() throws IOException {
        byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(512));
        assertRefused(Files.write(folder.resolve("lijst.xls"), old), "workbook-xls");
        assertRefused(Files.write(folder.resolve("met wachtwoord.xlsx"), old), "workbook-xls");
        assertRefused(Files.writeString(folder.resolve("Lijst.CSV"), "stage van;uren"), "workbook-csv");
        assertRefused(zip("lijst.ods", "content.xml", "<office/>".getBytes(StandardCharsets.UTF_8)), "workbook-ods");
    }

    @Test
    void refusesTenMillionEmptyCells() throws IOException {
        assertRefused(sheet("leeg.xlsx", "<row>", "<c/>", 10_000_000), "workbook-too-many-cells");
        assertRefused(sheet("rijen.xlsx", "", "<row><c/></row>", 2_000_000), "workbook-too-many-cells");
    }

    @Test
    void refusesMoreFilledCellsThanALargeListHas() throws IOException {
        Path large = part("blad", "<sheetData>", "<row><c><v>1</v></c></row>", 900_000);
        WorkbookFile.check(large, "groot.xlsx");

        assertRefused(sheet("gevuld.xlsx", "", "<row><c><v>1</v></c></row>", 1_100_000), "workbook-too-many-cells");
        assertRefused(part("xl/sharedStrings.xml", "<sst>", "<si><t/></si>", 1_100_000), "workbook-too-many-cells");
    }

    @Test
    void refusesMoreTextThanALargeListHas() throws IOException {
        String text = "<si><t>" + "a".repeat(10_000) + "</t></si>";

        assertRefused(part("xl/sharedStrings.xml", "<sst>", text, 2_100), "workbook-too-large");
    }

    @Test
    void countsASheetByWhateverNameItHas() throws IOException {
        assertRefused(part("blad", "<sheetData><row>", "<c/>", 4_000_000), "workbook-too-many-cells");
    }

    @Test
    void refusesACellInAColumnThatExcelDoesNotHave() throws IOException {
        assertRefused(sheet("ver.xlsx", "<row>", "<c r='ZZZZZZ1'><v>1</v></c>", 1), "workbook-too-many-cells");
    }

    private Path sheet(String name, String row, String repeated, int times) throws IOException {
        Path file = part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row, repeated, times);
        return Files.move(file, folder.resolve(name));
    }

    /** A workbook with a part that begins so and goes on with the same, and then breaks off. */
    private Path part(String name, String begin, String repeated, int times) throws IOException {
        Path file = Files.createTempFile(folder, "deel", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry(name));
            text.write(begin);
            for (int i = 0; i < times; i++) {
                text.write(repeated);
            }
            text.flush();
        }
        return file;
    }

    @Test
    void refusesABrokenWorkbook() throws IOException {
        Path broken = zip("kapot.xlsx", "xl/workbook.xml", "<workbook><sheets>".getBytes(StandardCharsets.UTF_8));
        byte[] content = Files.readAllBytes(broken);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Workbook.read(new ByteArrayInputStream(content), Iterator::next))
                .withMessage("not-a-workbook");
    }

    @Test
    void refusesAWorkbookThatUnfoldsTooFar() throws IOException {
        Path bomb = zip("bom.xlsx", "xl/workbook.xml", new byte[160 * 1024 * 1024]);

        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertRefused(bomb, "workbook-too-large");
    }

    private static void assertRefused(Path file, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WorkbookFile.check(file, file.getFileName().toString()))
                .withMessage(code);
    }

    private Path zip(String name, String part, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return file;
    }
}

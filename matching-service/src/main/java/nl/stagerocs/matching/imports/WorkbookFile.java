package nl.stagerocs.matching.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.stagerocs.platform.problems.Refusal;

/** A file before it is read as a workbook: what it is by its content, and whether it unfolds into more than we read. */
final class WorkbookFile {

    private static final long MOST_UNZIPPED = 150L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_CELLS = 3_000_000;
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private WorkbookFile() {}

    /** Refuses what is no workbook, each kind with its own way out, and what would unfold into more than we read. */
    static void check(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.unsupported(zip.getEntry("content.xml") == null ? "not-a-workbook" : "workbook-ods");
            }
            if (zip.size() > MOST_PARTS || unfoldsTooFar(zip)) {
                throw Refusal.tooLarge("workbook-too-large");
            }
            if (hasTooManyCells(zip)) {
                throw Refusal.tooLarge("workbook-too-many-cells");
            }
        } catch (IOException e) {
            throw Refusal.unsupported(otherThanZip(file, name));
        }
    }

    private static String otherThanZip(Path file, String name) {
        try (InputStream content = Files.newInputStream(file)) {
            if (Arrays.equals(content.readNBytes(OLD_OFFICE.length), OLD_OFFICE)) {
                return "workbook-xls";
            }
        } catch (IOException e) {
            return "not-a-workbook";
        }
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)") ? "workbook-csv" : "not-a-workbook";
    }

    /** Counts what really comes out, as the sizes that a file states about itself may be lies. */
    private static boolean unfoldsTooFar(ZipFile zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unzipped = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unzipped += read;
                    if (unzipped > MOST_UNZIPPED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Empty cells are nearly free to write, and each costs memory to read. */
    private static boolean hasTooManyCells(ZipFile zip) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int cells = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            if (part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml")) {
                try (InputStream content = zip.getInputStream(part)) {
                    cells += cells(factory.createXMLStreamReader(content), MOST_CELLS - cells);
                } catch (XMLStreamException e) {
                    throw Refusal.unsupported("not-a-workbook");
                }
            }
        }
        return cells > MOST_CELLS;
    }

    private static int cells(XMLStreamReader sheet, int most) throws XMLStreamException {
        int cells = 0;
        while (sheet.hasNext() && cells <= most) {
            if (sheet.next() == XMLStreamConstants.START_ELEMENT && "c".equals(sheet.getLocalName())) {
                cells++;
            }
        }
        return cells;
    }
}

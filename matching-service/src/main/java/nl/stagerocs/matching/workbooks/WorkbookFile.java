package nl.stagerocs.matching.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** A file before it is read as a workbook: what it is by its content, and whether it unfolds into more than we read. */
public final class WorkbookFile {

    private static final long MOST_UNZIPPED = 150L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int LONGEST_NAME = 200;

    private WorkbookFile() {}

    /** Reads a file that was sent in, when it is a workbook. */
    public static <T> T read(MultipartFile sent, Function<InputStream, T> reading) {
        try {
            Path file = Files.createTempFile("import", ".xlsx");
            try {
                sent.transferTo(file);
                check(file, name(sent));
                try (InputStream content = Files.newInputStream(file)) {
                    return reading.apply(content);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a file that was sent in is called. */
    public static String name(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        return name == null || name.isBlank()
                ? "import.xlsx"
                : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Refuses what is no workbook, each kind with its own way out, and what would unfold into more than we read. */
    static void check(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.unsupported(zip.getEntry("content.xml") == null ? "not-a-workbook" : "workbook-ods");
            }
            if (zip.size() > MOST_PARTS || unfoldsTooFar(zip)) {
                throw Refusal.tooLarge("workbook-too-large");
            }
            var content = new WorkbookContent();
            for (ZipEntry part : Collections.list(zip.entries())) {
                count(zip, part, content);
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

    /** Any part may be a sheet, whatever it is called; what is no XML is none, and is refused when it is read as one. */
    private static void count(ZipFile zip, ZipEntry part, WorkbookContent content) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            content.count(bytes);
        } catch (Refusal e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            if (part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml")) {
                throw Refusal.unsupported("not-a-workbook");
            }
        }
    }
}

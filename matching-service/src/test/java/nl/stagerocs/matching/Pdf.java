package nl.stagerocs.matching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs for tests. */
public final class Pdf {

    private Pdf() {}

    public static byte[] ofPages(int pages) {
        return of(pages, "");
    }

    public static byte[] locked() {
        return of(1, "geheim");
    }

    /** Its objects stand in a stream of so many bytes, of which the file has few. */
    public static byte[] unpackingTo(int bytes) {
        try (var file = new ByteArrayOutputStream()) {
            file.write("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 9/First 9/Filter/FlateDecode>>\nstream\n"
                    .getBytes(StandardCharsets.US_ASCII));
            try (var packed = new DeflaterOutputStream(file)) {
                packed.write(new byte[bytes]);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] of(int pages, String password) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

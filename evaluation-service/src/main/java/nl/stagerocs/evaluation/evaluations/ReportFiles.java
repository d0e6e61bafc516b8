package nl.stagerocs.evaluation.evaluations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** The files of final reports; a PDF is known by its content, whatever it is called. */
@Component
class ReportFiles {

    private static final int LONGEST_NAME = 120;

    private final Tika tika = new Tika();
    private final MediaStore media;
    private final DataSize largest;

    ReportFiles(MediaStore media, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.media = media;
        this.largest = largest;
    }

    void check(MultipartFile file) {
        if (file.getSize() > largest.toBytes()) {
            throw Refusal.tooLarge("too-large");
        }
        try (InputStream content = file.getInputStream()) {
            if (file.isEmpty() || !"application/pdf".equals(tika.detect(content))) {
                throw Refusal.unsupported("report-no-pdf");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file under a key of its own, so that what was there before stays until it is let go. */
    String keep(UUID evaluation, MultipartFile file) {
        String key = "reports/" + evaluation + "/" + Ids.next() + ".pdf";
        try (InputStream content = file.getInputStream()) {
            media.put(key, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }

    InputStream open(Report report) {
        return media.open(report.key());
    }

    void delete(String key) {
        media.delete(key);
    }

    /** The last part of what the browser calls it, without anything that is not to be seen. */
    String name(MultipartFile file) {
        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "eindverslag.pdf" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}

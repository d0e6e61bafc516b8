package nl.stagerocs.evaluation.evaluations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of final reports; a PDF is known by its content, whatever it is called. */
@Component
class ReportFiles {

    private static final int LONGEST_NAME = 120;

    private final Tika tika = new Tika();
    private final MediaStore media;

    ReportFiles(MediaStore media) {
        this.media = media;
    }

    void check(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            if (file.isEmpty() || !"application/pdf".equals(tika.detect(content))) {
                throw Refusal.unsupported("report-no-pdf");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(UUID evaluation, int round, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            media.put(key(evaluation, round), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(Evaluation evaluation) {
        return media.open(key(evaluation.id(), evaluation.round()));
    }

    String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "eindverslag.pdf");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String key(UUID evaluation, int round) {
        return "reports/" + evaluation + "/" + round + ".pdf";
    }
}

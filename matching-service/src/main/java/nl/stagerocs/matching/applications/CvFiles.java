package nl.stagerocs.matching.applications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** The files of CVs; a PDF is known by how it begins and ends, whatever it is called. */
@Component
class CvFiles {

    private static final DataSize LARGEST = DataSize.ofMegabytes(5);
    private static final int TRAILER = 1024;
    private static final String FIELD = "cv";

    private final Tika tika = new Tika();
    private final MediaStore media;

    CvFiles(MediaStore media) {
        this.media = media;
    }

    void check(MultipartFile file) {
        if (file.getSize() > LARGEST.toBytes()) {
            throw Refusal.field(FIELD, "cv-too-large", LARGEST.toMegabytes());
        }
        try {
            if (!isPdf(file)) {
                throw Refusal.field(FIELD, "cv-no-pdf");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file under a key of its own; it goes again when the transaction fails. */
    String keep(UUID application, MultipartFile file) {
        String key = "cvs/" + application + "/" + Ids.next() + ".pdf";
        try (InputStream content = file.getInputStream()) {
            media.put(key, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    media.delete(key);
                }
            }
        });
        return key;
    }

    InputStream open(String key) {
        return media.open(key);
    }

    void remove(String key) {
        media.delete(key);
    }

    private boolean isPdf(MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        int from = Math.max(0, content.length - TRAILER);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return "application/pdf".equals(tika.detect(content)) && end.contains("%%EOF");
    }
}

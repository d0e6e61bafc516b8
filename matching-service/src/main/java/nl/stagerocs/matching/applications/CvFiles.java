package nl.stagerocs.matching.applications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.StreamSupport;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** The files of CVs: PDFs that open without a password and have a few pages, whatever they are called. */
@Component
class CvFiles {

    private static final DataSize LARGEST = DataSize.ofMegabytes(5);
    private static final DataSize UNPACKED_IN_MEMORY = DataSize.ofMegabytes(8);
    private static final DataSize UNPACKED = DataSize.ofMegabytes(64);
    private static final int MOST_PAGES = 20;
    private static final int AT_ONCE = 1;
    private static final String FIELD = "cv";

    private final Semaphore reading = new Semaphore(AT_ONCE);
    private final MediaStore media;

    CvFiles(MediaStore media) {
        this.media = media;
    }

    void check(MultipartFile file) {
        if (file.getSize() > LARGEST.toBytes()) {
            throw Refusal.field(FIELD, "cv-too-large", LARGEST.toMegabytes());
        }
        reading.acquireUninterruptibly();
        try {
            byte[] content = content(file);
            switch (PdfBounds.in(content)) {
                case LOCKED -> throw Refusal.field(FIELD, "cv-locked");
                case TOO_MUCH -> throw Refusal.field(FIELD, "cv-heavy");
                case NOTHING -> read(content);
            }
        } finally {
            reading.release();
        }
    }

    private static void read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, scratch())) {
            refusePages(pages(document));
        } catch (InvalidPasswordException e) {
            throw Refusal.field(FIELD, "cv-locked");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | StackOverflowError e) {
            throw Refusal.field(FIELD, "cv-no-pdf");
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So much of what a file unpacks is kept, and a file that holds more is refused. */
    private static RandomAccessStreamCache.StreamCacheCreateFunction scratch() {
        return MemoryUsageSetting.setupMixed(UNPACKED_IN_MEMORY.toBytes(), UNPACKED.toBytes()).streamCache;
    }

    /** Counted, and not as the file says; no further than is needed. */
    private static long pages(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .limit(MOST_PAGES + 1)
                .count();
    }

    private static void refusePages(long pages) {
        if (pages == 0) {
            throw Refusal.field(FIELD, "cv-no-pdf");
        }
        if (pages > MOST_PAGES) {
            throw Refusal.field(FIELD, "cv-pages", MOST_PAGES);
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
}

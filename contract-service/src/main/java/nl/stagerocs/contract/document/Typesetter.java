package nl.stagerocs.contract.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Sets an agreement as PDF. */
@Component
public class Typesetter {

    private static final Logger log = LoggerFactory.getLogger(Typesetter.class);

    private final SpringTemplateEngine templates;

    Typesetter(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** The PDF of a paper. */
    public byte[] set(Paper paper) {
        var context = new Context();
        context.setVariables(Map.of("paper", paper));
        String html = templates.process("agreement", context);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .useFont(() -> font("Regular"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), "DejaVu Sans", 700, FontStyle.NORMAL, true)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The SHA-256 of a document, hexadecimal. */
    public static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first document of a process takes seconds; nobody should wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().start(() -> {
            set(new Paper("", 1, List.of(), List.of(), null));
            log.debug("Ready to set agreements");
        });
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream("/fonts/" + weight + ".ttf"));
    }
}

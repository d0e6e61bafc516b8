package nl.stagerocs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A mail server, and what comes in. A port of its own, so that a run beside this one has its own mail; it is the same again after the server was away. */
public final class Mailbox {

    private static final ServerSetup SMTP =
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP);
    private static final GreenMail SERVER = new GreenMail(SMTP);

    static {
        open();
    }

    private Mailbox() {}

    static int port() {
        return SMTP.getPort();
    }

    public static void open() {
        SERVER.start();
    }

    public static void close() {
        SERVER.stop();
    }

    public static MimeMessage awaitMail(String address) {
        return await().atMost(NotificationTest.PATIENCE)
                .until(() -> mailsTo(address), each -> !each.isEmpty())
                .getFirst();
    }

    public static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(each -> recipient(each).contains(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a mail by their kind. */
    public static MultiValueMap<String, String> partsOf(Part mail) throws Exception {
        var parts = new LinkedMultiValueMap<String, String>();
        collect(mail, parts);
        return parts;
    }

    /** What stands in a mail for who reads plain text. */
    public static String textOf(Part mail) throws Exception {
        return String.join("", partsOf(mail).get("text/plain"));
    }

    private static void collect(Part part, MultiValueMap<String, String> into) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), into);
            }
        } else if (part.getContent() instanceof String text) {
            into.add(part.getContentType().split(";")[0], text);
        }
    }

    public static String calendarIn(Part part) throws Exception {
        if (part.isMimeType("text/calendar")) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        String found = "";
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount() && found.isEmpty(); i++) {
                found = calendarIn(several.getBodyPart(i));
            }
        }
        return found;
    }

    /** The link to act with that stands in a text. */
    public static String linkIn(String text) {
        var found = Pattern.compile("/doen#(\\S+)").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

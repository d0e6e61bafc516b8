package nl.stagerocs.notification.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a letter out as HTML with a plain text beside it, and hands it to the mail server. */
@Component
class Postman {

    private static final ClassPathResource LOGO = new ClassPathResource("templates/logo.png");

    private final JavaMailSender server;
    private final TemplateEngine templates;
    private final String from;

    Postman(JavaMailSender server, TemplateEngine templates, @Value("${notification.sender}") String from) {
        this.server = server;
        this.templates = templates;
        this.from = from;
    }

    void send(Letter letter) {
        MimeMessage message = server.createMimeMessage();
        try {
            fill(message, letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        server.send(message);
    }

    private void fill(MimeMessage message, Letter letter) throws MessagingException, UnsupportedEncodingException {
        var words = new Context(letter.locale(), Map.of("letter", letter));
        var to = letter.recipient();
        var parts = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, letter.school() + " via StageROCs", "UTF-8"));
        parts.setTo(new InternetAddress(to.email(), oneLine(to.name()), "UTF-8"));
        parts.setSubject(oneLine(letter.title()));
        parts.setText(templates.process("text/task", words), templates.process("task", words));
        parts.addInline("logo", LOGO, "image/png");
        if (letter.calendar() != null) {
            parts.addAttachment(
                    "gesprek.ics",
                    new ByteArrayResource(letter.calendar().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + (letter.cancels() ? "CANCEL" : "PUBLISH"));
        }
        message.setHeader("Message-ID", "<" + letter.id() + from.substring(from.indexOf('@')) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.locale().getLanguage());
    }

    /** A name with a line break in it must not become a header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}

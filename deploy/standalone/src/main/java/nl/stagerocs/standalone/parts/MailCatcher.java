package nl.stagerocs.standalone.parts;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.stagerocs.standalone.Home;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Catches every mail and shows it: {@code /} is the inbox, {@code /mails?to=…} the same as JSON, {@code /mails/<n>} one mail. The server gives mails by
 * recipient, so they are numbered here as they come in.
 */
final class MailCatcher {

    private static final int SMTP = 1025;
    private static final int INBOX = 8025;
    private static final int SHOWN = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GreenMail mail;
    private final List<MimeMessage> arrived = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private MailCatcher(GreenMail mail) {
        this.mail = mail;
    }

    static void main() throws IOException {
        Home home = Home.fromEnvironment();
        var mail = new GreenMail(new ServerSetup(home.port(SMTP), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var catcher = new MailCatcher(mail);
        var server = HttpServer.create(new InetSocketAddress("localhost", home.port(INBOX)), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mails", catcher::mails);
        server.createContext("/", catcher::inbox);
        server.start();
    }

    private void inbox(HttpExchange exchange) throws IOException {
        var rows = new StringBuilder();
        List<MimeMessage> all = all();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - SHOWN); i--) {
            rows.append("<li><a href='/mails/%d'><b>%s</b><span>%s</span></a></li>"
                    .formatted(i, escape(subject(all.get(i))), escape(to(all.get(i)))));
        }
        answer(exchange, "text/html; charset=utf-8", """
                <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail</title>
                <style>body{font:16px/1.5 system-ui;background:#FAF8F4;color:#17212B;max-width:720px;margin:32px auto;padding:0 16px}
                ul{list-style:none;padding:0}a{display:block;background:#fff;border:1px solid #E4E1DB;border-radius:12px;padding:12px 16px;margin:8px 0;
                color:inherit;text-decoration:none}span{display:block;color:#4A5663;font-size:14px}</style>
                <h1>Mail</h1><p>%d mails, de nieuwste boven.</p><ul>%s</ul></html>""".formatted(all.size(), rows));
    }

    private void mails(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        List<MimeMessage> all = all();
        if (path.matches("/mails/\\d{1,9}")) {
            int number = Integer.parseInt(path.substring("/mails/".length()));
            answer(
                    exchange,
                    "text/html; charset=utf-8",
                    number < all.size() ? html(all.get(number)).orElse("") : "");
            return;
        }
        String wanted = Optional.ofNullable(exchange.getRequestURI().getQuery())
                .map(query -> query.replace("to=", ""))
                .orElse("");
        ArrayNode list = JSON.createArrayNode();
        for (int i = 0; i < all.size(); i++) {
            if (to(all.get(i)).contains(wanted)) {
                list.addObject()
                        .put("number", i)
                        .put("to", to(all.get(i)))
                        .put("subject", subject(all.get(i)))
                        .put("html", html(all.get(i)).orElse(""));
            }
        }
        answer(exchange, "application/json", JSON.writeValueAsString(list));
    }

    /** In the order in which they came, which gives each its number for good. */
    private synchronized List<MimeMessage> all() {
        Stream.of(mail.getReceivedMessages())
                .filter(each -> known.add(key(each)))
                .sorted(Comparator.comparing(MailCatcher::sentAt))
                .forEach(arrived::add);
        return List.copyOf(arrived);
    }

    private static String key(MimeMessage message) {
        try {
            return message.getMessageID() + " " + to(message);
        } catch (MessagingException e) {
            return "";
        }
    }

    private static Instant sentAt(MimeMessage message) {
        try {
            return Optional.ofNullable(message.getSentDate())
                    .map(Date::toInstant)
                    .orElse(Instant.EPOCH);
        } catch (MessagingException e) {
            return Instant.EPOCH;
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return Optional.ofNullable(message.getSubject()).orElse("");
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String to(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            return "";
        }
    }

    private static Optional<String> html(Part part) {
        try {
            if (part.isMimeType("text/html")) {
                return Optional.of((String) part.getContent());
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = html(parts.getBodyPart(i));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}

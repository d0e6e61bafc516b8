package nl.stagerocs.notification.mails;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.notification.links.ActionLinks;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.people.People.Person;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes and sends the mail of one task. */
@Component
class TaskMail {

    private static final Locale DUTCH = Locale.of("nl");

    private final TaskFactsList tasks;
    private final TaskWords words;
    private final People people;
    private final ActionLinks links;
    private final Schools schools;
    private final SpringTemplateEngine templates;
    private final JavaMailSender sender;
    private final TransactionTemplate reading;
    private final String from;

    TaskMail(
            TaskFactsList tasks,
            TaskWords words,
            People people,
            ActionLinks links,
            Schools schools,
            SpringTemplateEngine templates,
            JavaMailSender sender,
            PlatformTransactionManager transactions,
            @Value("${notification.sender}") String from) {
        this.tasks = tasks;
        this.words = words;
        this.people = people;
        this.links = links;
        this.schools = schools;
        this.templates = templates;
        this.sender = sender;
        this.reading = new TransactionTemplate(transactions);
        this.from = from;
    }

    /** The roster has not told of the person yet; the mail waits for it. */
    static class NobodyYet extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private record Letter(TaskFacts task, Person to) {}

    /** Sends it, unless the task is gone or done or its person has left. */
    void deliver(String task) {
        Optional<Letter> letter = Objects.requireNonNull(reading.execute(status -> letter(UUID.fromString(task))));
        letter.ifPresent(this::send);
    }

    private Optional<Letter> letter(UUID id) {
        return tasks.find(id)
                .filter(task -> !task.closed() && !people.isGone(task.personId()))
                .map(task -> new Letter(task, people.find(task.personId()).orElseThrow(NobodyYet::new)));
    }

    private void send(Letter letter) {
        TaskFacts task = letter.task();
        Map<String, Object> words = Map.of(
                "title", this.words.title(task, DUTCH),
                "detail", this.words.detail(task, DUTCH),
                "button", this.words.button(task, DUTCH),
                "greeting", greeting(letter.to()),
                "byLink", letter.to().kind().actsByLink() && task.resource() != null,
                "school", schools.nameOf(task.schoolId()),
                "link", link(task, letter.to()));
        try {
            MimeMessage message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.to().email());
            helper.setSubject(this.words.title(task, DUTCH));
            helper.setText(render("task.txt", words), render("task", words));
            message.saveChanges();
            message.setHeader("Message-ID", "<" + task.id() + "@stagerocs>");
            sender.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail of task " + task.id() + " can't be written", e);
        }
    }

    private String link(TaskFacts task, Person to) {
        return to.kind().actsByLink() && task.resource() != null
                ? links.acting(to.id(), task.schoolId(), task.resource(), task.path())
                : links.plain(task.path());
    }

    private String render(String template, Map<String, Object> words) {
        return templates.process(template, new Context(DUTCH, words));
    }

    private static String greeting(Person person) {
        return switch (person.kind()) {
            case STUDENT, STAFF -> "Hoi " + person.firstName() + ",";
            case TRAINER, GUARDIAN -> "Beste " + person.name() + ",";
        };
    }
}

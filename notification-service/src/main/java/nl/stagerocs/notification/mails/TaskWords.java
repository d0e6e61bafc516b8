package nl.stagerocs.notification.mails;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a task is called, in a list and in a mail. */
@Component
public class TaskWords {

    private final MessageSource texts;

    TaskWords(MessageSource texts) {
        this.texts = texts;
    }

    /** What is expected, in a few words. */
    public String title(TaskFacts task, Locale locale) {
        return text("title", task, locale);
    }

    /** What it is about, in a sentence. */
    public String detail(TaskFacts task, Locale locale) {
        return text("detail", task, locale);
    }

    /** What the button says. */
    String button(TaskFacts task, Locale locale) {
        return text("button", task, locale);
    }

    private String text(String part, TaskFacts task, Locale locale) {
        Object[] names = {
            Objects.requireNonNullElse(task.studentName(), "een student"),
            Objects.requireNonNullElse(task.placeTitle(), "stage"),
            Objects.requireNonNullElse(task.companyName(), "het bedrijf")
        };
        return texts.getMessage("task." + task.kind() + "." + part, names, locale);
    }
}

package nl.stagerocs.notification.mails;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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

    /** The number of an ISO week: 47 of 2026-W47. */
    String week(String isoWeek) {
        return String.valueOf(Integer.parseInt(isoWeek.substring(isoWeek.indexOf('W') + 1)));
    }

    /** Such as "dinsdag 9 maart". */
    String day(TemporalAccessor day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    /** A text of a mail. */
    String text(String key, Locale locale, Object... args) {
        return texts.getMessage(key, args, locale);
    }

    /** Some tasks are said in other words to the student whom they are about. */
    private String text(String part, TaskFacts task, Locale locale) {
        String key = "task." + task.kind() + "." + part;
        String[] keys = {key + "." + task.addressedAs(), key};
        Object[] names = {
            known(task.studentName(), "task.some-student", locale),
            known(task.placeTitle(), "task.some-place", locale),
            known(task.companyName(), "task.some-company", locale),
            task.week() == null ? "" : week(task.week()),
            task.due() == null ? "" : day(task.due(), locale),
            task.more()
        };
        return texts.getMessage(new DefaultMessageSourceResolvable(keys, names), locale);
    }

    private String known(@Nullable String name, String otherwise, Locale locale) {
        return name == null ? text(otherwise, locale) : name;
    }
}

package nl.stagerocs.notification.mails;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stagerocs.notification.links.ActionLinks;
import nl.stagerocs.notification.mails.Letter.Fact;
import nl.stagerocs.notification.people.People.Addressee;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails of a task: students and staff are je, trainers and parents u. */
@Component
class LetterWriter {

    private final TaskWords words;
    private final ActionLinks links;
    private final Schools schools;
    private final CalendarEntry calendar;
    private final Clock clock;

    LetterWriter(TaskWords words, ActionLinks links, Schools schools, CalendarEntry calendar, Clock clock) {
        this.words = words;
        this.links = links;
        this.schools = schools;
        this.calendar = calendar;
        this.clock = clock;
    }

    Letter write(Mailing mailing, TaskFacts task, Addressee to) {
        Locale locale = Locale.of(to.language());
        String school = schools.nameOf(task.schoolId());
        Instant until = links.validUntil(task.answerBy());
        String resource = to.kind().actsByLink() ? task.resource() : null;
        return new Letter(
                mailing.messageId(),
                locale,
                new Letter.Recipient(to.name(), to.email(), greeting(to, locale)),
                school,
                title(mailing, task, locale),
                text(mailing, task, locale),
                facts(task, locale),
                words.button(task, locale),
                resource == null
                        ? links.plain(task.path())
                        : links.acting(task.id(), to.id(), task.schoolId(), resource, task.path(), until),
                resource == null
                        ? ""
                        : words.text("mail.link", locale, words.day(until.atZone(clock.getZone()), locale)),
                words.text(to.kind().actsByLink() ? "mail.reason.formal" : "mail.reason", locale, school),
                calendar.of(task, words.title(task, locale), links.plain(task.path())));
    }

    private String title(Mailing mailing, TaskFacts task, Locale locale) {
        String title = words.title(task, locale);
        return mailing.due() == null ? title : words.text("mail.reminder.title", locale, title);
    }

    private String text(Mailing mailing, TaskFacts task, Locale locale) {
        String detail = words.detail(task, locale);
        return mailing.due() == null
                ? detail
                : words.text("mail.reminder.text", locale, words.day(mailing.due(), locale), detail);
    }

    private String greeting(Addressee to, Locale locale) {
        String name = to.kind().actsByLink() ? to.name() : to.firstName();
        return words.text("mail.greeting." + to.kind(), locale, name);
    }

    private List<Fact> facts(TaskFacts task, Locale locale) {
        boolean own = task.personId().equals(task.studentId());
        return Stream.of(
                        fact("student", own ? null : task.studentName(), locale),
                        fact("place", task.placeTitle(), locale),
                        fact("company", task.companyName(), locale),
                        fact("week", task.week() == null ? null : words.week(task.week()), locale),
                        fact("when", when(task, locale), locale),
                        fact("due", due(task, locale), locale),
                        fact("remark", task.remark(), locale))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Such as "dinsdag 9 maart, 15.30 – 16.00". */
    private @Nullable String when(TaskFacts task, Locale locale) {
        if (task.startsAt() == null || task.endsAt() == null) {
            return null;
        }
        var time = DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm", locale);
        var start = task.startsAt().atZone(CalendarEntry.ZONE);
        return words.day(start, locale) + ", " + time.format(start) + " – "
                + time.format(task.endsAt().atZone(CalendarEntry.ZONE));
    }

    /** A day that went by asks for nothing that can still be done. */
    private @Nullable String due(TaskFacts task, Locale locale) {
        LocalDate due = task.due();
        if (due == null) {
            return null;
        }
        return due.isBefore(LocalDate.now(clock)) ? words.text("mail.due.over", locale) : words.day(due, locale);
    }

    private @Nullable Fact fact(String label, @Nullable String value, Locale locale) {
        return value == null || value.isBlank() ? null : new Fact(words.text("mail.fact." + label, locale), value);
    }
}

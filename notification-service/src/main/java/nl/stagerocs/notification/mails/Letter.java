package nl.stagerocs.notification.mails;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in words, ready to be laid out.
 *
 * @param id the same for every try
 * @param facts what it is about, a line each
 * @param note how long and how often the link works; empty for somebody who signs in
 * @param reason why this person gets it
 * @param calendar an entry for the reader's calendar
 */
record Letter(
        String id,
        Locale locale,
        Recipient recipient,
        String school,
        String title,
        String text,
        List<Fact> facts,
        String button,
        String link,
        String note,
        String reason,
        @Nullable String calendar) {

    /** Whether the calendar's entry takes one out again. */
    boolean cancels() {
        return calendar != null && calendar.contains("METHOD:CANCEL");
    }

    /** To whom it goes. */
    record Recipient(String name, String email, String greeting) {}

    /** A line such as "Leerbedrijf: Zorggroep De Linde". */
    record Fact(String label, String value) {}
}

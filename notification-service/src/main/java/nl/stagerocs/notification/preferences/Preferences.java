package nl.stagerocs.notification.preferences;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a person wants.
 *
 * @param language of mails: nl or en
 */
record Preferences(
        @NotNull(message = "required") @Pattern(regexp = "nl|en", message = "language")
        String language) {}

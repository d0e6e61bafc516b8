package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How a list and its columns are called and explained, in the language of the one who looks. */
@Component
class ImportWords {

    private final MessageSource texts;

    ImportWords(MessageSource texts) {
        this.texts = texts;
    }

    String label(ImportKind<?> kind) {
        return text("import." + kind.name(), kind.name());
    }

    List<Column> columns(ImportKind<?> kind) {
        return kind.columns().stream()
                .map(each -> {
                    String word = each.name().replace(' ', '-');
                    return each.explained(
                            text("import.column." + kind.name() + "." + word, text("import.column." + word, "")),
                            text("import.label." + word, capital(each.name())));
                })
                .toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String text(String key, String otherwise) {
        return Objects.requireNonNull(texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}

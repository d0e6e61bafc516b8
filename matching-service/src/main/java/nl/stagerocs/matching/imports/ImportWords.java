package nl.stagerocs.matching.imports;

import java.util.List;
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
        return text("import." + kind.name());
    }

    List<Column> columns(ImportKind<?> kind) {
        return kind.columns().stream()
                .map(each -> each.explained(text("import.column." + each.name().replace(' ', '-'))))
                .toList();
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, "", LocaleContextHolder.getLocale()));
    }
}

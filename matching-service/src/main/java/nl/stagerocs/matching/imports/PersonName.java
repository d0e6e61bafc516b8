package nl.stagerocs.matching.imports;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row with a person is called. */
public final class PersonName {

    private PersonName() {}

    /** The whole name, such as "Anja van Dam". */
    public static String of(String first, @Nullable String infix, String last) {
        return Stream.of(first, infix, last).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}

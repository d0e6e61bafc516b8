package nl.stagerocs.connector.stagemarkt.queryservice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads somebody else's JSON: what is missing, unknown or nonsense is simply not there. */
record Lenient(JsonNode node) {

    private static final int LONGEST_TEXT = 500;
    private static final int ISO_DATE = 10;

    Lenient at(String field) {
        return new Lenient(node.path(field));
    }

    boolean has(String field) {
        return node.has(field);
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }

    Stream<Lenient> items() {
        return node.isArray() ? node.valueStream().map(Lenient::new) : Stream.empty();
    }

    /** A text of some length, without control characters; a number counts as its digits. */
    @Nullable
    String text() {
        if (!node.isString() && !node.isIntegralNumber()) {
            return null;
        }
        String text = node.asString().replaceAll("\\p{Cntrl}+", " ").strip();
        return text.isEmpty() || text.length() > LONGEST_TEXT ? null : text;
    }

    @Nullable
    String text(String pattern) {
        String text = text();
        return text != null && text.matches(pattern) ? text : null;
    }

    /** A number between two others, also when written as text. */
    @Nullable
    Double number(double least, double most) {
        try {
            double number = node.isString() ? Double.parseDouble(node.stringValue()) : node.asDouble(Double.NaN);
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A date, also as the first part of a date with a time. */
    @Nullable
    LocalDate date() {
        String text = text();
        try {
            return text == null || text.length() < ISO_DATE ? null : LocalDate.parse(text.substring(0, ISO_DATE));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

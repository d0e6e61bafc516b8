package nl.stagerocs.platform.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written.
 *
 * @param rows numbers are written as numbers and all else as text, so that nothing in them is ever a formula
 */
public record Table(String name, List<String> headings, List<List<@Nullable Object>> rows) {}

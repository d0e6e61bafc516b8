package nl.stagerocs.matching.imports;

import java.util.List;

/**
 * A row that is right by itself and can't go beside the others; it stays as it is known.
 *
 * @param key of the row
 * @param column of the cell that the message is about
 */
public record Clash(String key, String column, String code, List<String> args) {}

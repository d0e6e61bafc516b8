package nl.stagerocs.matching.imports;

import java.util.List;

/**
 * What is wrong with one cell.
 *
 * @param column as a file shows it: the letter above it and its name
 * @param name of the column alone
 */
record CellProblem(int row, String column, String name, String value, String code, List<String> args) {}

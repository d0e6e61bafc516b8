package nl.stagerocs.matching.imports;

import java.util.List;

/** What is wrong with one cell. */
record CellProblem(int row, String column, String value, String code, List<String> args) {}

package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagerocs.matching.imports.LeavingRows.Staying;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters one row of a list by hand: the cells, the rules and the events of an import of one row. */
@Service
@Transactional
class EnterRow {

    private static final int MOST_NAMES = 20;

    private final Imports imports;
    private final ImportRecords records;
    private final ImportTurns turns;
    private final MessageSource texts;

    EnterRow(Imports imports, ImportRecords records, ImportTurns turns, MessageSource texts) {
        this.imports = imports;
        this.records = records;
        this.turns = turns;
        this.texts = texts;
    }

    /** The row with this key, as it stands now. */
    @Transactional(readOnly = true)
    public EnteredRow get(String kind, String key) {
        ImportKind<?> list = imports.kind(kind);
        EnteredRow row = find(list, key).orElseThrow(Refusal::notFound);
        return list.leaving()
                .flatMap(rows -> rows.leftBehind(key))
                .map(left -> row.leavingBehind(
                        texts.getMessage("problem." + left.code(), left.args(), LocaleContextHolder.getLocale())))
                .orElse(row);
    }

    /** Adds a row, or brings back one that was taken off; refused as {@code row-exists} when the list has one with this key, or it stays off. */
    EnteredRow add(String kind, Map<String, String> values, Caller coordinator) {
        return add(held(kind, coordinator), values, coordinator);
    }

    /** Changes the row with this key, of the version that was seen; another key is another row ({@code row-other-key}). */
    EnteredRow change(
            String kind, String key, @Nullable String ifMatch, Map<String, String> values, Caller coordinator) {
        ImportKind<?> held = held(kind, coordinator);
        Versions.require(ifMatch, get(kind, key).version());
        return change(held, key, values, coordinator);
    }

    /** Nobody else changes the list until the transaction ends; refused while an import of it runs, which may take longer than anybody waits. */
    private ImportKind<?> held(String name, Caller coordinator) {
        ImportKind<?> kind = imports.kind(name);
        records.refuseWhileRunning(kind.name());
        turns.run(coordinator.school(), kind.name());
        return kind;
    }

    /** Takes a row from the list, of the version that was seen, as a missing row of an import leaves; refused with why it can't. */
    void leave(String kindName, String key, @Nullable String ifMatch, Caller coordinator) {
        ImportKind<?> kind = imports.kind(kindName);
        LeavingRows rows = kind.leaving().orElseThrow(() -> Refusal.conflict("import-leave-kind"));
        turns.leave(coordinator.school());
        Versions.require(ifMatch, get(kindName, key).version());
        List<Staying> staying = rows.staying(List.of(key), coordinator);
        if (!staying.isEmpty()) {
            throw Refusal.conflict(staying.getFirst().code(), staying.getFirst().args());
        }
        rows.leave(coordinator.school(), List.of(key));
    }

    /** At most twenty names that a cell of this column may hold and that have these words in them. */
    @Transactional(readOnly = true)
    public List<String> names(String kindName, String column, String words) {
        ImportKind<?> kind = imports.kind(kindName);
        column(kind, column);
        return kind.references().like(column, words, MOST_NAMES);
    }

    private static <R extends Record> Optional<EnteredRow> find(ImportKind<R> kind, String key) {
        return Optional.ofNullable(kind.existing().get(key)).map(row -> EnteredRow.of(kind, row));
    }

    private static <R extends Record> EnteredRow add(
            ImportKind<R> kind, Map<String, String> values, Caller coordinator) {
        CheckedRows<R> checked = checked(kind, values);
        R row = row(checked);
        String key = kind.key(row);
        if (checked.isOnTheList(key)) {
            throw exists(kind);
        }
        boolean changes = checked.existing().containsKey(key) && !checked.comesBack(key);
        save(kind, changes ? List.of() : List.of(row), changes ? List.of(row) : List.of(), coordinator);
        if (changes && kind.gone().contains(key)) {
            throw exists(kind);
        }
        return EnteredRow.of(kind, row);
    }

    private static <R extends Record> EnteredRow change(
            ImportKind<R> kind, String key, Map<String, String> values, Caller coordinator) {
        CheckedRows<R> checked = checked(kind, values);
        R row = row(checked);
        if (!kind.key(row).equals(key)) {
            throw Refusal.field(field(kind.keyColumn()), "row-other-key");
        }
        if (!row.equals(checked.existing().get(key))) {
            save(kind, List.of(), List.of(row), coordinator);
        }
        return EnteredRow.of(kind, row);
    }

    private static Refusal exists(ImportKind<?> kind) {
        return Refusal.field(field(kind.keyColumn()), "row-exists");
    }

    private static <R extends Record> void save(
            ImportKind<R> kind, List<R> created, List<R> changed, Caller coordinator) {
        kind.hold(created, changed);
        kind.save(coordinator.school(), created, changed);
    }

    private static <R extends Record> CheckedRows<R> checked(ImportKind<R> kind, Map<String, String> values) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>();
        values.forEach((name, value) -> {
            columns.put(column(kind, name).name(), cells.size());
            cells.add(value);
        });
        var checked = new CheckedRows<>(kind);
        checked.add(1, cells, columns);
        checked.lookTogether();
        return checked;
    }

    private static <R extends Record> R row(CheckedRows<R> checked) {
        if (!checked.problems().isEmpty()) {
            throw Refusal.fields(checked.problems().stream()
                    .map(each -> new FieldProblem(
                            field(each.name()), each.code(), each.args().toArray()))
                    .toList());
        }
        return checked.good().values().iterator().next();
    }

    private static Column column(ImportKind<?> kind, String name) {
        return kind.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.field(field(name), "row-column"));
    }

    private static String field(String column) {
        return "values." + column;
    }
}

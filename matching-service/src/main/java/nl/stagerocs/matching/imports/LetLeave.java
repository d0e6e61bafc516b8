package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.imports.LeavingRows.Staying;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets rows leave that a file did not have: all that are asked, or none. */
@Service
@Transactional
class LetLeave {

    private final Imports imports;
    private final ImportRecords records;
    private final ImportChanges changes;
    private final ImportTurns turns;

    LetLeave(Imports imports, ImportRecords records, ImportChanges changes, ImportTurns turns) {
        this.imports = imports;
        this.records = records;
        this.changes = changes;
        this.turns = turns;
    }

    /**
     * Refuses a list of which rows do not leave ({@code import-leave-kind}), a file that is not the last one imported
     * ({@code import-leave-stale}), a key that the file did have ({@code import-leave-unknown}), and each row that can't leave now.
     */
    void leave(UUID id, List<String> keys, Caller coordinator) {
        ImportView found = records.get(id);
        LeavingRows rows =
                imports.kind(found.kind()).leaving().orElseThrow(() -> Refusal.conflict("import-leave-kind"));
        turns.leave(coordinator.school());
        if (records.hasNewer(found)) {
            throw Refusal.conflict("import-leave-stale");
        }
        changes.takeMissing(id, keys);
        refuse(rows.staying(keys, coordinator), keys);
        rows.leave(coordinator.school(), keys);
    }

    private static void refuse(List<Staying> staying, List<String> keys) {
        if (!staying.isEmpty()) {
            throw Refusal.fields(staying.stream()
                    .map(each -> new FieldProblem("keys[" + keys.indexOf(each.key()) + "]", each.code(), each.args()))
                    .toList());
        }
    }
}

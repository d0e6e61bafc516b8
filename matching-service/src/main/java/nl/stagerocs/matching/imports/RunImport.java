package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.stagerocs.matching.workbooks.WorkbookTurns;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a workbook was checked for, in one transaction. */
@Service
class RunImport {

    private static final Logger log = LoggerFactory.getLogger(RunImport.class);
    private static final int STEP = 1_000;

    /** From so many new and changed rows on, what PostgreSQL knew of the tables is no longer so. */
    static final int MANY = 1_000;

    private final Imports imports;
    private final ImportRecords records;
    private final ImportChanges changes;
    private final ImportTurns turns;
    private final WorkbookTurns workbooks;
    private final TableStatistics statistics;
    private final TransactionTemplate transaction;

    RunImport(
            Imports imports,
            ImportRecords records,
            ImportChanges changes,
            ImportTurns turns,
            WorkbookTurns workbooks,
            TableStatistics statistics,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.records = records;
        this.changes = changes;
        this.turns = turns;
        this.workbooks = workbooks;
        this.statistics = statistics;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Starts the import; it goes on by itself and its progress is in its record. */
    void start(UUID id, Caller caller) {
        ImportView found = transaction.execute(status -> records.get(id));
        try {
            transaction.executeWithoutResult(status -> records.start(id));
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("import-busy");
        }
        String school = caller.school();
        Thread.ofVirtual()
                .name("import-" + id)
                .start(() -> Schools.within(school, () -> run(id, imports.kind(found.kind()), school)));
    }

    private <R extends Record> void run(UUID id, ImportKind<R> kind, String school) {
        int saved;
        try {
            saved = workbooks.later(() -> readAndSave(id, kind, school), () -> records.progress(id, 0));
        } catch (RuntimeException e) {
            // the message of a database error may hold a person's row, so only its kind is logged
            log.error(
                    "Import {} failed with {}; nothing of it is kept",
                    id,
                    e.getClass().getName());
            transaction.executeWithoutResult(status -> records.finish(id, "FAILED"));
            return;
        }
        transaction.executeWithoutResult(status -> {
            records.finish(id, "DONE");
            changes.forgetDone(id);
        });
        imports.drop(id);
        if (saved >= MANY) {
            statistics.renew();
        }
    }

    private <R extends Record> int readAndSave(UUID id, ImportKind<R> kind, String school) {
        return Objects.requireNonNull(transaction.execute(status -> {
            turns.run(school, kind.name());
            return save(id, kind, school, imports.dryRun(kind, id));
        }));
    }

    /** How many rows were new or changed. */
    private <R extends Record> int save(UUID id, ImportKind<R> kind, String school, DryRun<R> run) {
        kind.hold(run.created(), run.changed());
        int created = write(id, 0, run.created(), step -> kind.save(school, step, List.of()));
        return write(id, created, run.changed(), step -> kind.save(school, List.of(), step));
    }

    private <R> int write(UUID id, int done, List<R> rows, Consumer<List<R>> step) {
        for (int from = 0; from < rows.size(); from += STEP) {
            int to = Math.min(from + STEP, rows.size());
            step.accept(rows.subList(from, to));
            records.progress(id, done + to);
        }
        return done + rows.size();
    }
}

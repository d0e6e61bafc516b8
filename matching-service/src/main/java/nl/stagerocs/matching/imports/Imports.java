package nl.stagerocs.matching.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.workbooks.WorkbookFile;
import nl.stagerocs.matching.workbooks.WorkbookTurns;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Takes a workbook in, and looks what it would do; doing it is for {@link RunImport}. */
@Service
class Imports {

    private final List<ImportKind<?>> kinds;
    private final ImportRecords records;
    private final ImportChanges changes;
    private final Headings headings;
    private final MediaStore media;
    private final WorkbookTurns turns;
    private final TransactionTemplate transaction;

    Imports(
            List<ImportKind<?>> kinds,
            ImportRecords records,
            ImportChanges changes,
            Headings headings,
            MediaStore media,
            WorkbookTurns turns,
            PlatformTransactionManager transactions) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(ImportKind::order))
                .toList();
        this.records = records;
        this.changes = changes;
        this.headings = headings;
        this.media = media;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<ImportKind<?>> kinds() {
        return kinds;
    }

    ImportKind<?> kind(String name) {
        return kinds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.field("kind", "import-kind"));
    }

    /** The dry run: keeps the workbook and what it would do; nothing of the school changes. */
    ImportView check(String kindName, MultipartFile file, Caller caller) {
        ImportKind<?> kind = kind(kindName);
        return turns.now(() -> check(kind, file, caller));
    }

    private ImportView check(ImportKind<?> kind, MultipartFile file, Caller caller) {
        UUID id = Ids.next();
        WorkbookFile.read(file, content -> keep(id, content));
        try {
            DryRun<?> run = transaction.execute(status -> dryRun(kind, id));
            return transaction.execute(status -> {
                ImportView added = records.add(id, caller, kind.name(), WorkbookFile.name(file), run);
                changes.add(id, caller.school(), run.changes());
                return added;
            });
        } catch (RuntimeException e) {
            drop(id);
            throw e;
        }
    }

    /**
     * How a file calls its columns.
     *
     * @param headings as they stand in the file
     * @param columns the heading of each column of the list that was recognised
     */
    record FoundHeadings(List<String> headings, Map<String, String> columns) {}

    /** Looks how a file calls its columns; keeps nothing. */
    FoundHeadings headings(String kindName, MultipartFile file) {
        ImportKind<?> kind = kind(kindName);
        Map<String, String> own = transaction.execute(status -> headings.of(kind));
        List<String> found =
                turns.now(() -> WorkbookFile.read(file, content -> Sheet.headings(content, kind.columns(), own)));
        Map<String, String> columns = new LinkedHashMap<>();
        HeaderRow.of(found, kind.columns(), own).columns().forEach((name, at) -> columns.put(name, found.get(at)));
        return new FoundHeadings(found, columns);
    }

    /** Remembers what the school calls the columns of a list. */
    @Transactional
    public void remember(String kindName, Map<String, String> columns, Caller caller) {
        headings.remember(caller.school(), kind(kindName), columns);
    }

    /** Reads a workbook that is kept, as things are now. */
    <R extends Record> DryRun<R> dryRun(ImportKind<R> kind, UUID id) {
        try (InputStream content = media.open(key(id))) {
            return DryRun.of(kind, Sheet.read(content, kind.columns(), headings.of(kind)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook is not needed any more. */
    void drop(UUID id) {
        media.delete(key(id));
    }

    private UUID keep(UUID id, InputStream content) {
        media.put(key(id), content);
        return id;
    }

    static String key(UUID id) {
        return "imports/" + id + ".xlsx";
    }
}

package nl.stagerocs.matching.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.imports.ImportRecords.Message;
import nl.stagerocs.matching.imports.Imports.FoundHeadings;
import nl.stagerocs.matching.imports.RowChange.Change;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for the coordinator. */
@RestController
@RequestMapping("/api/matching/imports")
class ImportController {

    private final Imports imports;
    private final ImportRecords records;
    private final ImportChanges changes;
    private final ImportWords words;

    ImportController(Imports imports, ImportRecords records, ImportChanges changes, ImportWords words) {
        this.imports = imports;
        this.records = records;
        this.changes = changes;
        this.words = words;
    }

    /**
     * A list that can be imported.
     *
     * @param keyColumn what its rows are known by
     */
    record Kind(String kind, String label, boolean canLeave, String keyColumn, List<Column> columns) {}

    /** What a school calls the columns of a list. */
    record OwnHeadings(
            @NotNull(message = "required") @Size(max = 50, message = "cell-too-long")
            Map<@NotNull(message = "required") String, @NotNull(message = "required") String> columns) {}

    @GetMapping("/kinds")
    @OpenTo(Role.COORDINATOR)
    List<Kind> kinds() {
        return imports.kinds().stream()
                .map(each -> new Kind(
                        each.name(),
                        words.label(each),
                        each.leaving().isPresent(),
                        each.keyColumn(),
                        words.columns(each)))
                .toList();
    }

    @GetMapping("/kinds/{kind}/template")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        return ImportWorkbooks.template(kind, words.columns(imports.kind(kind)));
    }

    /** How a file calls its columns, before it is imported. */
    @PostMapping("/kinds/{kind}/headings")
    @OpenTo(Role.COORDINATOR)
    FoundHeadings headings(@PathVariable String kind, @RequestPart MultipartFile file) {
        return imports.headings(kind, file);
    }

    @PutMapping("/kinds/{kind}/headings")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remember(@PathVariable String kind, @Valid @RequestBody OwnHeadings own, Caller caller) {
        imports.remember(kind, own.columns(), caller);
    }

    @PostMapping
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ImportView check(@RequestParam String kind, @RequestPart MultipartFile file, Caller caller) {
        return imports.check(kind, file, caller);
    }

    @GetMapping
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<ImportView> newest() {
        return new Listing<>(records.newest(), null);
    }

    @GetMapping("/{id}")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ImportView get(@PathVariable UUID id) {
        return records.get(id);
    }

    @GetMapping("/{id}/messages")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<Message> messages(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        return records.messages(id, cursor);
    }

    @GetMapping("/{id}/messages.xlsx")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> messagesAsWorkbook(@PathVariable UUID id) {
        return ImportWorkbooks.messages(records.allMessages(id));
    }

    @GetMapping("/{id}/rows")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<RowChange> rows(
            @PathVariable UUID id,
            @RequestParam Change change,
            @RequestParam(required = false) @Nullable String cursor) {
        records.get(id);
        return changes.list(id, change, cursor);
    }
}

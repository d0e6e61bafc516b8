package nl.stagerocs.matching.companies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Companies that are likely to be one: merging them, or saying that they are two. */
@RestController
@RequestMapping("/api/matching/companies")
@Transactional
class DuplicateController {

    private static final ListExport<Duplicate> EXPORT = ListExport.<Duplicate>named("dubbele-bedrijven")
            .with("company", pair -> pair.one().name())
            .with("leerbedrijf-id", pair -> pair.one().leerbedrijfId())
            .with("kvk", pair -> pair.one().kvk())
            .with("address", pair -> pair.one().address())
            .with("places", pair -> pair.one().places())
            .with("other-company", pair -> pair.other().name())
            .with("other-leerbedrijf-id", pair -> pair.other().leerbedrijfId())
            .with("other-kvk", pair -> pair.other().kvk())
            .with("other-address", pair -> pair.other().address())
            .with("other-places", pair -> pair.other().places())
            .with("likeness", pair -> Math.round(pair.likeness() * 100));

    private final Duplicates duplicates;
    private final MergeCompanies merging;
    private final JdbcClient jdbc;
    private final MessageSource texts;

    DuplicateController(Duplicates duplicates, MergeCompanies merging, JdbcClient jdbc, MessageSource texts) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The other one of two. */
    record Other(@NotNull(message = "required") UUID otherId) {}

    @GetMapping("/duplicates")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    Listing<Duplicate> likely(@RequestParam(required = false) @Nullable UUID company) {
        return new Listing<>(duplicates.likely(company), null);
    }

    @GetMapping("/duplicates/export")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export() {
        return EXPORT.answer(texts, duplicates.likely(null));
    }

    /** The company of the path stays, the other one goes. */
    @PostMapping("/{id}/merges")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Other other,
            Caller caller) {
        merging.merge(id, ifMatch, other.otherId(), caller);
    }

    /** These are two; they are not shown as likely to be one any more. */
    @PostMapping("/{id}/apart")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apart(@PathVariable UUID id, @Valid @RequestBody Other other) {
        if (id.equals(other.otherId())) {
            throw Refusal.field("otherId", "merge-with-itself");
        }
        int known = Stream.of(id, other.otherId())
                .mapToInt(each -> jdbc.sql("select count(*) from companies where id = ?")
                        .param(each)
                        .query(Integer.class)
                        .single())
                .sum();
        if (known < 2) {
            throw Refusal.notFound();
        }
        jdbc.sql("""
                        insert into companies_apart (one_id, other_id, school_id)
                        select least(c.id, :other), greatest(c.id, :other), c.school_id from companies c where c.id = :id
                        on conflict do nothing""").param("id", id).param("other", other.otherId()).update();
    }
}

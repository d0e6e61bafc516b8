package nl.stagerocs.matching.periods;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The internships of a school over HTTP: staff see them, a coordinator plans them. */
@RestController
@RequestMapping("/api/matching/periods")
@Transactional
class PeriodController {

    private static final ListExport<PeriodView> EXPORT = ListExport.<PeriodView>named("stageperiodes")
            .with("period", PeriodView::name)
            .with("starts-on", PeriodView::startsOn)
            .with("ends-on", PeriodView::endsOn)
            .with("hours", period -> period.requiredMinutes() / 60)
            .with("days", PeriodView::daysPerWeek)
            .with("search-from", PeriodView::searchFrom)
            .with("wishes-by", PeriodView::wishesBy)
            .with("place-by", PeriodView::placeBy)
            .with("agreement-by", PeriodView::agreementBy)
            .with("groups", PeriodView::groupNames)
            .with("figures-demand", PeriodView::students);

    private final PlanPeriods plan;
    private final PeriodList list;
    private final MessageSource texts;

    PeriodController(PlanPeriods plan, PeriodList list, MessageSource texts) {
        this.plan = plan;
        this.list = list;
        this.texts = texts;
    }

    /** An internship as it should become. */
    record Wanted(
            @NotNull(message = "required") @Valid PeriodTerms terms,

            @NotNull(message = "required") @Size(max = 500, message = "allocation-groups")
            List<@NotNull(message = "required") UUID> groups) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Listing<PeriodView> all(@RequestParam(required = false) @Nullable String cursor) {
        return list.all(cursor);
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export() {
        return EXPORT.answer(texts, list.rows(null, ListExport.MOST));
    }

    @GetMapping("/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    ResponseEntity<PeriodView> get(@PathVariable UUID id) {
        return shown(HttpStatus.OK, id);
    }

    @PostMapping
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PeriodView> plan(@Valid @RequestBody Wanted wanted, Caller caller) {
        return shown(HttpStatus.CREATED, plan.plan(wanted.terms(), wanted.groups(), caller));
    }

    @PutMapping("/{id}")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<PeriodView> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Wanted wanted) {
        plan.change(id, ifMatch, wanted.terms(), wanted.groups());
        return shown(HttpStatus.OK, id);
    }

    @DeleteMapping("/{id}")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        plan.cancel(id, ifMatch);
    }

    private ResponseEntity<PeriodView> shown(HttpStatus status, UUID id) {
        PeriodView period = list.get(id);
        return ResponseEntity.status(status)
                .eTag(Versions.etag(period.version()))
                .body(period);
    }
}

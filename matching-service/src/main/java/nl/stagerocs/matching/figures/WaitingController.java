package nl.stagerocs.matching.figures;

import nl.stagerocs.matching.figures.WaitingQuery.Filter;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The students without a place, to read and as a workbook. */
@RestController
@RequestMapping("/api/matching/figures/waiting")
@Transactional(readOnly = true)
class WaitingController {

    private static final int PAGE = 20;

    private final WaitingQuery waiting;
    private final MessageSource texts;

    WaitingController(WaitingQuery waiting, MessageSource texts) {
        this.waiting = waiting;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<WaitingLine> all(Filter filter, @RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return Listing.of(
                waiting.rows(filter, cursor, PAGE + 1, caller), PAGE, last -> Cursor.of(last.since(), last.id()));
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    ResponseEntity<byte[]> export(Filter filter, Caller caller) {
        return ListExport.<WaitingLine>named("zonder-plek")
                .with("student-number", WaitingLine::number)
                .with("student", WaitingLine::name)
                .with("group", WaitingLine::groupName)
                .with("programme", WaitingLine::programmeName)
                .with("supervisor", WaitingLine::supervisorName)
                .with("waiting-since", WaitingLine::since)
                .withWord("standing", WaitingLine::standing)
                .with("figures-applications", WaitingLine::open)
                .with("figures-supply", WaitingLine::fits)
                .answer(texts, waiting.rows(filter, null, ListExport.MOST, caller));
    }
}

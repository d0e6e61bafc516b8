package nl.stagerocs.matching.applications;

import jakarta.validation.constraints.Pattern;
import nl.stagerocs.platform.exports.ListExport;
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

/** The list of applications as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/applications/export")
class ApplicationExportController {

    private static final ListExport<ApplicationView> EXPORT = ListExport.<ApplicationView>named("sollicitaties")
            .with("student", view -> view.student().name())
            .with("group", view -> view.student().groupName())
            .with("programme", view -> view.student().programmeName())
            .with("place", view -> view.place().title())
            .with("company", view -> view.place().companyName())
            .with("town", view -> view.place().town())
            .withWord("state", ApplicationView::state)
            .with("reason", ApplicationView::reason)
            .with("sent-at", ApplicationView::submittedAt)
            .with("decided-at", ApplicationView::decidedAt);

    private final ApplicationList list;
    private final MessageSource texts;

    ApplicationExportController(ApplicationList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(
            @RequestParam(required = false)
                    @Pattern(
                            regexp = "SUBMITTED|INVITED|ACCEPTED|REJECTED|WITHDRAWN|EXPIRED|NOT_APPROVED",
                            message = "format")
                    @Nullable
                    String state,
            Caller caller) {
        return EXPORT.answer(texts, list.rows(state, null, ListExport.MOST, caller));
    }
}

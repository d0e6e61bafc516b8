package nl.stagerocs.matching.proposals;

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

/** The list of proposals as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/proposals/export")
class ProposalExportController {

    private static final ListExport<ProposalView> EXPORT = ListExport.<ProposalView>named("eigen-plekken")
            .with("student", view -> view.student().name())
            .with("group", view -> view.student().groupName())
            .with("programme", view -> view.student().programmeName())
            .with("place", view -> view.place().title())
            .with("company", view -> view.place().companyName())
            .with("town", view -> view.place().town())
            .with("leerbedrijf-id", view -> view.place().leerbedrijfId())
            .with("starts-on", view -> view.place().startsOn())
            .with("ends-on", view -> view.place().endsOn())
            .withWord("state", ProposalView::state)
            .with("remark", ProposalView::remark)
            .with("sent-at", ProposalView::proposedAt)
            .with("decided-at", ProposalView::decidedAt);

    private final ProposalList list;
    private final MessageSource texts;

    ProposalExportController(ProposalList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(
            @RequestParam(required = false)
                    @Pattern(regexp = "PROPOSED|QUESTIONED|APPROVED|REJECTED|WITHDRAWN", message = "format")
                    @Nullable
                    String state,
            Caller caller) {
        return EXPORT.answer(texts, list.rows(state, null, ListExport.MOST, caller));
    }
}

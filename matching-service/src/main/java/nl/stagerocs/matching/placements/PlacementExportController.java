package nl.stagerocs.matching.placements;

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

/** The list of placements as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/placements")
class PlacementExportController {

    private static final ListExport<PlacementView> EXPORT = ListExport.<PlacementView>named("plaatsingen")
            .with("student", view -> view.student().name())
            .with("group", view -> view.student().groupName())
            .with("programme", view -> view.student().programmeName())
            .with("place", view -> view.place().title())
            .with("company", view -> view.company().name())
            .with("town", view -> view.company().town())
            .with("trainer", PlacementView::trainerName)
            .with("starts-on", PlacementView::startsOn)
            .with("ends-on", PlacementView::endsOn)
            .withWord("state", PlacementView::state)
            .with("ended-on", PlacementView::endedOn)
            .with("reason", PlacementView::reason);

    private final PlacementList list;
    private final MessageSource texts;

    PlacementExportController(PlacementList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(
            @RequestParam(required = false)
                    @Pattern(regexp = "PROPOSED|APPROVED|REJECTED|ENDED", message = "format")
                    @Nullable
                    String state,
            Caller caller) {
        return EXPORT.answer(texts, list.rows(state, null, ListExport.MOST, caller));
    }
}

package nl.stagerocs.matching.allocations;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who gets what as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/allocation-rounds/{id}/results")
class ResultExportController {

    private static final ListExport<ResultList.Line> EXPORT = ListExport.<ResultList.Line>named("verdeling")
            .with("turn", ResultList.Line::turn)
            .with("draw", ResultList.Line::draw)
            .with("student", ResultList.Line::name)
            .with("group", ResultList.Line::groupName)
            .with("place", ResultList.Line::title)
            .with("company", ResultList.Line::companyName)
            .with("choice", ResultList.Line::choice)
            .with("possible", ResultList.Line::possible)
            .with("choices", ResultList.Line::choices)
            .with("refused", ResultList.Line::refused)
            .with("metres", ResultList.Line::metres)
            .with("reason", ResultList.Line::reason);

    private final RoundList rounds;
    private final ResultList results;
    private final MessageSource texts;

    ResultExportController(RoundList rounds, ResultList results, MessageSource texts) {
        this.rounds = rounds;
        this.results = results;
        this.texts = texts;
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @RequestParam @Pattern(regexp = "A|B", message = "format") String method,
            @RequestParam(defaultValue = "ALL") @Pattern(regexp = "ALL|WITHOUT|LOW|CHANGED", message = "format")
                    String which,
            Caller caller) {
        rounds.get(id, caller);
        return EXPORT.answer(texts, results.rows(id, Method.valueOf(method), which, null, ListExport.MOST));
    }
}

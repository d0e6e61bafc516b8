package nl.stagerocs.matching.figures;

import java.util.List;
import nl.stagerocs.matching.figures.Report.Line;
import nl.stagerocs.platform.problems.Refusal;
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

/** The key figures by programme, group, cohort or period, to read and as a workbook. */
@RestController
@RequestMapping("/api/matching/figures/report")
@Transactional(readOnly = true)
class ReportController {

    private static final int MOST = 200;

    private final FiguresQuery figures;
    private final MessageSource texts;

    ReportController(FiguresQuery figures, MessageSource texts) {
        this.figures = figures;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Report report(@RequestParam(defaultValue = "PROGRAMME") Division by, Caller caller) {
        List<Line> all = figures.lines(by, caller);
        List<Line> lines = all.subList(0, all.size() - 1);
        int shown = Math.min(lines.size(), MOST);
        return new Report(all.getLast(), lines.subList(0, shown), lines.size() - shown);
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "PROGRAMME") Division by,
            @RequestParam(required = false) @Nullable String key,
            Caller caller) {
        List<Line> lines = figures.lines(by, caller).stream()
                .filter(line -> key == null || key.equals(line.key()))
                .toList();
        if (key != null && lines.isEmpty()) {
            throw Refusal.notFound();
        }
        return ReportExport.by(by, texts).answer(texts, lines);
    }
}

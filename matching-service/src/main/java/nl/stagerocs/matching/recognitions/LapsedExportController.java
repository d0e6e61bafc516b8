package nl.stagerocs.matching.recognitions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.exports.ListExport;
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

/** Lost recognitions as a workbook: a row for each place and each placement that one touches. */
@RestController
@RequestMapping("/api/matching/lapsed-recognitions/export")
@Transactional(readOnly = true)
class LapsedExportController {

    private static final ListExport<Line> EXPORT = ListExport.<Line>named("erkenningen")
            .with("company", line -> line.lost().companyName())
            .with("town", line -> line.lost().town())
            .with("crebo", line -> line.lost().crebo())
            .with("programme", line -> line.lost().programmeName())
            .with("owner", line -> line.lost().ownerName())
            .with("lapsed-at", line -> line.lost().lapsedAt())
            .with("verified-at", line -> line.lost().verifiedAt())
            .with("place", Line::placeTitle)
            .with("student", Line::studentName)
            .with("group", Line::groupName)
            .with("supervisor", Line::supervisorName);

    private final LapsedRecognitions lapsed;
    private final MessageSource texts;

    LapsedExportController(LapsedRecognitions lapsed, MessageSource texts) {
        this.lapsed = lapsed;
        this.texts = texts;
    }

    private record Line(
            LapsedRecognition lost,
            String placeTitle,
            @Nullable String studentName,
            @Nullable String groupName,
            @Nullable String supervisorName) {

        static Stream<Line> of(LapsedRecognition lost) {
            return Stream.concat(
                    lost.places().stream().map(each -> new Line(lost, each.title(), null, null, null)),
                    lost.placements().stream()
                            .map(each -> new Line(
                                    lost,
                                    each.placeTitle(),
                                    each.studentName(),
                                    each.groupName(),
                                    each.supervisorName())));
        }
    }

    /** @param company only of this one; absent for all */
    @GetMapping
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable UUID company) {
        List<LapsedRecognition> all = lapsed.rows(company, null, ListExport.MOST);
        return EXPORT.answer(texts, all.stream().flatMap(Line::of).toList());
    }
}

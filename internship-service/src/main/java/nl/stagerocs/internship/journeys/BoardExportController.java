package nl.stagerocs.internship.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The group board as a workbook: where every student is, for whom it waits, and the hours. */
@RestController
@RequestMapping("/api/internship/groups/{id}/board/export")
class BoardExportController {

    private static final double HOUR = 60;

    private final JourneyList list;
    private final Clock clock;
    private final MessageSource texts;

    BoardExportController(JourneyList list, Clock clock, MessageSource texts) {
        this.list = list;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(@PathVariable UUID id, Caller caller) {
        List<JourneyFacts> students = list.ofGroup(id, caller);
        if (students.isEmpty()) {
            throw Refusal.notFound();
        }
        Board board = Board.of(students, LocalDate.now(clock));
        return of(board.group()).answer(texts, board.rows());
    }

    private static ListExport<Board.Row> of(Board.Group group) {
        return ListExport.<Board.Row>named("groep")
                .with("student", Board.Row::name)
                .with("group", row -> group.name())
                .with("programme", row -> group.programmeName())
                .with("company", Board.Row::companyName)
                .withWord("phase", Board.Row::phase)
                .withWord("step", Board.Row::step)
                .withWord("waiting-for", Board.Row::waitingFor)
                .with("since", Board.Row::since)
                .withWord("contract", row -> row.contract().state())
                .with("hours-logged", row -> row.hours().loggedMinutes() / HOUR)
                .with("hours-approved", row -> row.hours().approvedMinutes() / HOUR)
                .with("hours-required", row -> row.hours().requiredMinutes() / HOUR)
                .with("last-logged-on", row -> row.hours().lastLoggedOn())
                .withWord("report", row -> row.report().state())
                .withWord("assessment", row -> row.assessment().state());
    }
}

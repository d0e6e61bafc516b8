package nl.stagerocs.internship.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.internship.journeys.JourneyList.GroupLine;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Journeys and the group board over HTTP. */
@RestController
@RequestMapping("/api/internship")
@Transactional(readOnly = true)
class JourneyController {

    private final JourneyList list;
    private final Clock clock;

    JourneyController(JourneyList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/journeys/mine")
    @OpenTo(Role.STUDENT)
    JourneyView mine(Caller caller) {
        return view(list.of(caller.personId()).orElseThrow(Refusal::notFound));
    }

    @GetMapping("/journeys/{student}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    JourneyView one(@PathVariable UUID student, Caller caller) {
        return view(list.of(student, caller).orElseThrow(Refusal::notFound));
    }

    @GetMapping("/groups")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Listing<GroupLine> groups(Caller caller) {
        return new Listing<>(list.groups(caller), null);
    }

    @GetMapping("/groups/{id}/board")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Board board(@PathVariable UUID id, Caller caller) {
        List<JourneyFacts> students = list.ofGroup(id, caller);
        if (students.isEmpty()) {
            throw Refusal.notFound();
        }
        return Board.of(students, LocalDate.now(clock));
    }

    private JourneyView view(JourneyFacts facts) {
        return JourneyView.of(facts, LocalDate.now(clock));
    }
}

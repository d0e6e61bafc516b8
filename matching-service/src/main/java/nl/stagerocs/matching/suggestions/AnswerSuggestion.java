package nl.stagerocs.matching.suggestions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.matching.messaging.SuggestionAnnouncements;
import nl.stagerocs.matching.shortlists.PlacesListed;
import nl.stagerocs.matching.shortlists.PlacesListed.Added;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The student answers: not for me, or on my list. Who applies has answered by that. */
@Service
@Transactional
class AnswerSuggestion {

    private final Suggestions suggestions;
    private final SuggestionAnnouncements announcements;
    private final Clock clock;

    AnswerSuggestion(Suggestions suggestions, SuggestionAnnouncements announcements, Clock clock) {
        this.suggestions = suggestions;
        this.announcements = announcements;
        this.clock = clock;
    }

    void refuse(UUID id, String reason, Caller student) {
        Suggestion suggestion = suggestions
                .findById(id)
                .filter(each -> each.studentId().equals(student.personId()))
                .orElseThrow(Refusal::notFound);
        suggestion.refuse(reason, clock.instant());
        suggestions.flush();
        announcements.answered(suggestion.schoolId(), List.of(id));
    }

    @EventListener
    void on(PlacesListed listed) {
        Map<UUID, List<UUID>> places = listed.added().stream().collect(Collectors.toMap(Added::student, Added::places));
        List<UUID> wanted = suggestions.findByStudentIdInAndRefusedAtIsNull(places.keySet()).stream()
                .filter(each -> each.isFor(places))
                .map(Suggestion::id)
                .toList();
        announcements.answered(listed.school(), wanted);
    }
}

package nl.stagerocs.matching.suggestions;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.messaging.SuggestionAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.matching.places.Fitting;
import nl.stagerocs.matching.places.Fitting.FittingPlace;
import nl.stagerocs.matching.suggestions.OwnStudents.OwnStudent;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor suggests a place that fits to an own student; the same place again is the same suggestion. */
@Service
@Transactional
class SuggestPlace {

    private static final int MOST_OPEN = 10;

    private final Suggestions suggestions;
    private final OwnStudents students;
    private final Fitting fitting;
    private final Placements placements;
    private final SuggestionAnnouncements announcements;
    private final SuggestionList list;
    private final Clock clock;

    SuggestPlace(
            Suggestions suggestions,
            OwnStudents students,
            Fitting fitting,
            Placements placements,
            SuggestionAnnouncements announcements,
            SuggestionList list,
            Clock clock) {
        this.suggestions = suggestions;
        this.students = students;
        this.fitting = fitting;
        this.placements = placements;
        this.announcements = announcements;
        this.list = list;
        this.clock = clock;
    }

    UUID suggest(UUID student, UUID place, @Nullable String word, Caller supervisor) {
        OwnStudent own = students.hold(student, supervisor);
        Optional<Suggestion> known = suggestions.findByStudentIdAndPlaceId(own.id(), place);
        return known.map(SuggestPlace::stillOpen).orElseGet(() -> suggestNew(student, place, word, supervisor));
    }

    private static UUID stillOpen(Suggestion known) {
        if (known.isRefused()) {
            throw Refusal.conflict("suggestion-refused-before");
        }
        return known.id();
    }

    private UUID suggestNew(UUID student, UUID place, @Nullable String word, Caller supervisor) {
        refuseMisfit(fitting.of(place, student));
        placements.refusePlaced(student, place);
        refuseTooMany(student, supervisor);
        var suggestion = new Suggestion(Ids.next(), student, place, word, supervisor, clock.instant());
        suggestions.saveAndFlush(suggestion);
        announcements.suggested(suggestion.schoolId(), suggestion.id());
        return suggestion.id();
    }

    private static void refuseMisfit(FittingPlace place) {
        if (place.applied()) {
            throw Refusal.conflict("suggestion-applied");
        }
        if (!place.misfits().isEmpty()) {
            throw Refusal.conflict(
                    "suggestion-misfit", place.misfits().getFirst().message());
        }
    }

    private void refuseTooMany(UUID student, Caller supervisor) {
        if (list.all(student, true, null, supervisor).items().size() >= MOST_OPEN) {
            throw Refusal.conflict("suggestion-too-many", MOST_OPEN);
        }
    }
}

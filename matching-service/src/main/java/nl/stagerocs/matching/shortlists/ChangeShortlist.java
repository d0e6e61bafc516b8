package nl.stagerocs.matching.shortlists;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.places.Fitting;
import nl.stagerocs.matching.shortlists.PlacesListed.Added;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Duplicates;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student puts the own list in order. */
@Service
@Transactional
class ChangeShortlist {

    /** As many places as a list holds. */
    static final int MOST = 12;

    private final Shortlists shortlists;
    private final ShortlistReader reader;
    private final Fitting fitting;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeShortlist(
            Shortlists shortlists,
            ShortlistReader reader,
            Fitting fitting,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shortlists = shortlists;
        this.reader = reader;
        this.fitting = fitting;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void become(List<UUID> places, @Nullable String ifMatch, Caller student) {
        UUID period = heldPeriod(student.personId());
        if (!reader.isOpen(student.personId())) {
            throw Refusal.conflict("shortlist-closed");
        }
        Optional<Shortlist> known = shortlists.findByStudentIdAndPeriodId(student.personId(), period);
        Versions.require(ifMatch, known.map(Shortlist::version).orElse(0L));
        refuseUnknown(places);
        List<UUID> before = known.map(Shortlist::places).orElse(List.of());
        refuseMisfits(places.stream().filter(each -> !before.contains(each)).toList(), student.personId());
        try {
            known.ifPresentOrElse(
                    list -> list.become(places, clock.instant()),
                    () -> shortlists.save(
                            new Shortlist(student.personId(), period, student.school(), places, clock.instant())));
            shortlists.flush();
        } catch (DataIntegrityViolationException e) {
            throw Duplicates.refusal(e, Refusal.stale());
        }
        events.publishEvent(PlacesListed.of(student.school(), Stream.of(Added.of(student.personId(), before, places))));
    }

    /** The internship that the list is for; a round that starts at this moment has the list as it was, or as it becomes. */
    private UUID heldPeriod(UUID student) {
        return jdbc.sql("""
                        select g.period_id from students s join groups_now g on g.id = s.group_id
                        where s.id = ? and s.left_on is null for update of s""").param(student).query(UUID.class).optional().orElseThrow(Refusal::notFound);
    }

    /** What stands on the list stays, with a word beside it. */
    private void refuseMisfits(List<UUID> added, UUID student) {
        added.forEach(place -> fitting.misfitForGood(place, student).ifPresent(misfit -> {
            throw Refusal.conflict("application-misfit", misfit.message());
        }));
    }

    private void refuseUnknown(List<UUID> places) {
        Set<UUID> known = places.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from places where id in (:places) and state <> 'DRAFT'")
                        .param("places", places)
                        .query(UUID.class)
                        .set();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            if (!known.contains(places.get(i))) {
                throw Refusal.field("places[" + i + "]", "place-unknown");
            }
            if (!seen.add(places.get(i))) {
                throw Refusal.field("places[" + i + "]", "place-twice");
            }
        }
    }
}

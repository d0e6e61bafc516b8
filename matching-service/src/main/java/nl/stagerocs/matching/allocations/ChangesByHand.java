package nl.stagerocs.matching.allocations;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.placements.Placements.Placing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was given by hand in the results of a round. It outlives another calculation as far as the student may still go there and the place has room beside what the methods then give. */
@Component
class ChangesByHand {

    private final GivenPlaces given;
    private final CountAgain figures;
    private final JdbcClient jdbc;

    ChangesByHand(GivenPlaces given, CountAgain figures, JdbcClient jdbc) {
        this.given = given;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** @param placeId none leaves the student without a place */
    record Change(Method method, UUID studentId, @Nullable UUID placeId, String reason) {}

    private record Got(UUID studentId, @Nullable UUID placeId) {}

    private record Room(UUID placeId, int students) {}

    /** In the order of turns. */
    List<Change> of(AllocationRound round) {
        return jdbc.sql("""
                        select method, student_id, place_id, reason from allocation_results
                        where round_id = ? and reason is not null order by method, turn""").param(round.id()).query(Change.class).list();
    }

    void give(AllocationRound round, Change change) {
        jdbc.sql("""
                        update allocation_results e set place_id = :place, reason = :reason, choice = array_position(e.wishes, :place),
                               metres = (select round((1000 * kilometres(p.lat, p.lon, s.lat, s.lon))::numeric)::int
                                         from places p, students s where p.id = :place and s.id = e.student_id)
                        where round_id = :round and method = :method and student_id = :student""")
                .param("place", change.placeId(), Types.OTHER)
                .param("reason", change.reason())
                .param("round", round.id())
                .param("method", change.method().name())
                .param("student", change.studentId())
                .update();
    }

    /** Gives again what still can be; answers with the names of the students of whom a change could not stay. */
    List<String> giveAgain(AllocationRound round, List<Change> changes) {
        List<Change> lost = new ArrayList<>(changes);
        changes.stream()
                .collect(Collectors.groupingBy(Change::method))
                .forEach((method, ofMethod) -> lost.removeAll(giveAgain(round, method, ofMethod)));
        return names(lost);
    }

    private List<Change> giveAgain(AllocationRound round, Method method, List<Change> changes) {
        List<Got> got = jdbc.sql(
                        "select student_id, place_id from allocation_results where round_id = ? and method = ?")
                .params(round.id(), method.name())
                .query(Got.class)
                .list();
        List<Change> kept = possible(changes, got);
        dropBeyondRoom(kept, got);
        if (!kept.isEmpty()) {
            kept.forEach(change -> give(round, change));
            figures.count(round, method);
        }
        return kept;
    }

    private List<Change> possible(List<Change> changes, List<Got> got) {
        Set<UUID> takingPart = got.stream().map(Got::studentId).collect(Collectors.toSet());
        Map<UUID, String> impossible = given.impossible(changes.stream()
                .flatMap(change ->
                        Stream.ofNullable(change.placeId()).map(place -> new Placing(change.studentId(), place)))
                .toList());
        return new ArrayList<>(changes.stream()
                .filter(change ->
                        takingPart.contains(change.studentId()) && !impossible.containsKey(change.studentId()))
                .toList());
    }

    /** Whoever loses a change falls back on what the method gave, which may leave less room for others: so one by one, the last turn first. */
    private void dropBeyondRoom(List<Change> kept, List<Got> got) {
        Map<UUID, Integer> room = room(kept);
        boolean fits = false;
        while (!fits) {
            Map<UUID, Integer> used = used(kept, got);
            fits = kept.reversed().stream()
                    .filter(change -> change.placeId() != null
                            && used.getOrDefault(change.placeId(), 0) > room.getOrDefault(change.placeId(), 0))
                    .findFirst()
                    .map(change -> !kept.remove(change))
                    .orElse(true);
        }
    }

    private static Map<UUID, Integer> used(List<Change> kept, List<Got> got) {
        Set<UUID> changed = kept.stream().map(Change::studentId).collect(Collectors.toSet());
        Map<UUID, Integer> used = new HashMap<>();
        Stream.concat(
                        got.stream()
                                .filter(each -> !changed.contains(each.studentId()))
                                .map(Got::placeId),
                        kept.stream().map(Change::placeId))
                .filter(Objects::nonNull)
                .forEach(place -> used.merge(place, 1, Integer::sum));
        return used;
    }

    private Map<UUID, Integer> room(List<Change> changes) {
        return jdbc
                .sql("select id as place_id, capacity - taken as students from places where id = any (?)")
                .param(changes.stream()
                        .map(Change::placeId)
                        .filter(Objects::nonNull)
                        .toArray(UUID[]::new))
                .query(Room.class)
                .stream()
                .collect(Collectors.toMap(Room::placeId, Room::students));
    }

    private List<String> names(List<Change> changes) {
        return jdbc.sql("""
                        select concat_ws(' ', first_name, infix, last_name) from students where id = any (?) order by last_name, first_name, id""")
                .param(changes.stream().map(Change::studentId).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}

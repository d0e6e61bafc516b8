package nl.stagerocs.matching.supervision;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides students over supervisors so that all end with as equal a number as possible. The same input always gives the same
 * result; who has one of these supervisors keeps them as far as that goes, and the others of a group stay together.
 */
final class Balance {

    private static final UUID NOBODY = new UUID(0, 0);

    private Balance() {}

    /** A student in the order in which they are given a supervisor. */
    record Ward(UUID student, @Nullable UUID supervisor) {}

    /** @param others how many students they guide that are not divided here */
    record Load(UUID supervisor, int others) {}

    /** The supervisor of each student, in the order of the students. */
    static Map<UUID, UUID> divide(List<Ward> wards, List<Load> loads) {
        Map<UUID, Integer> room = shares(wards.size(), loads);
        Map<UUID, UUID> divided = new LinkedHashMap<>();
        wards.forEach(each -> divided.put(each.student(), keep(each, room)));
        Queue<UUID> rest = new ArrayDeque<>();
        loads.forEach(each ->
                IntStream.range(0, room.getOrDefault(each.supervisor(), 0)).forEach(i -> rest.add(each.supervisor())));
        divided.replaceAll((student, kept) -> kept.equals(NOBODY) ? rest.remove() : kept);
        return divided;
    }

    private static UUID keep(Ward ward, Map<UUID, Integer> room) {
        UUID own = ward.supervisor();
        if (own == null || room.getOrDefault(own, 0) == 0) {
            return NOBODY;
        }
        room.merge(own, -1, Integer::sum);
        return own;
    }

    /** How many of them each gets: one by one to whoever has the fewest, the first of equals. */
    private static Map<UUID, Integer> shares(int students, List<Load> loads) {
        Map<UUID, Integer> shares = new HashMap<>();
        for (int i = 0; i < students; i++) {
            UUID least = loads.stream()
                    .min(Comparator.comparing(each -> each.others() + shares.getOrDefault(each.supervisor(), 0)))
                    .orElseThrow()
                    .supervisor();
            shares.merge(least, 1, Integer::sum);
        }
        return shares;
    }
}

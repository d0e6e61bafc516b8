package nl.stagerocs.matching.allocations;

import java.sql.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.allocation.Eligibility.Reason;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import nl.stagerocs.matching.placements.Placements.Placing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which real places there are for one student besides what a method gave, with what the hard rules say of each. */
@Repository
class OtherPlaces {

    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 20;
    private static final int SHOWN_TO_STUDENT = 8;

    private final Participants participants;
    private final JdbcClient jdbc;

    OtherPlaces(Participants participants, JdbcClient jdbc) {
        this.participants = participants;
        this.jdbc = jdbc;
    }

    /**
     * A place that could be.
     *
     * @param choice which of the own list, from 1; nothing when it is not on it
     * @param room how many more students it takes, beside those whom the round gives it
     * @param refusal the hard rule that stands in the way; absent when none does
     */
    record OtherPlace(
            UUID placeId,
            String title,
            String companyName,
            String town,
            @Nullable Integer choice,
            @Nullable Integer metres,
            int room,
            @Nullable String refusal) {

        private OtherPlace refusedBy(Optional<Reason> reason) {
            return new OtherPlace(
                    placeId,
                    title,
                    companyName,
                    town,
                    choice,
                    metres,
                    room,
                    reason.map(Enum::name).orElse(null));
        }
    }

    /** Who gives a place by hand sees the own list, and after it the nearest for the same programme that have room left in this round; with words, only what has those. */
    List<OtherPlace> of(RoundView round, Method method, UUID student, @Nullable String words) {
        List<OtherPlace> found = judged(student, round.farthestKm(), found(round.id(), method, student, words));
        return Stream.concat(
                        found.stream().filter(each -> each.choice() != null),
                        found.stream()
                                .filter(each -> each.choice() == null)
                                .sorted(Comparator.comparing(each -> each.refusal() != null))
                                .limit(SHOWN))
                .toList();
    }

    /** The nearest where this student may go and that have room now. */
    List<OtherPlace> now(UUID student) {
        return judged(student, null, found(null, Method.A, student, null)).stream()
                .filter(each -> each.refusal() == null)
                .limit(SHOWN_TO_STUDENT)
                .toList();
    }

    private List<OtherPlace> found(@Nullable UUID round, Method method, UUID student, @Nullable String words) {
        return jdbc.sql("""
                        with seeker as (
                            select s.lat, s.lon, o.crebo, o.leerweg, g.starts_on, g.ends_on, e.wishes
                            from students s join groups_now g on g.id = s.group_id join programmes o on o.id = g.programme_id
                            left join allocation_results e on e.round_id = :round and e.method = :method and e.student_id = s.id
                            where s.id = :student and s.left_on is null and (cast(:round as uuid) is null or e.round_id is not null)),
                        given as (
                            select place_id, count(*)::int as students from allocation_results
                            where round_id = :round and method = :method and student_id <> :student and place_id is not null group by place_id)
                        select p.id as place_id, p.title, c.name as company_name, c.town, array_position(k.wishes, p.id) as choice,
                               round((1000 * kilometres(p.lat, p.lon, k.lat, k.lon))::numeric)::int as metres,
                               p.capacity - p.taken - coalesce(v.students, 0) as room, cast(null as text) as refusal
                        from seeker k cross join places p join companies c on c.id = p.company_id left join given v on v.place_id = p.id
                        where (p.id = any (k.wishes) or (
                                p.state = 'OFFERED' and p.capacity - p.taken > coalesce(v.students, 0) and p.leerweg = k.leerweg
                                and p.starts_on < k.ends_on and k.starts_on < p.ends_on
                                and (p.crebo = k.crebo or exists (select from place_programmes a where a.place_id = p.id and a.crebo = k.crebo))))
                          and (cast(:words as text) is null or concat_ws(' ', p.title, c.name, c.town) ilike '%' || :words || '%')
                        order by choice nulls last, metres nulls last, p.id limit\s""" + LOOKED_AT)
                .param("round", round, Types.OTHER)
                .param("method", method.name())
                .param("student", student)
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .query(OtherPlace.class)
                .list();
    }

    private List<OtherPlace> judged(UUID student, @Nullable Integer farthestKm, List<OtherPlace> found) {
        Inputs now = participants.given(
                found.stream().map(each -> new Placing(student, each.placeId())).toList());
        if (now.candidates().isEmpty()) {
            return List.of();
        }
        Candidate candidate = now.candidates().getFirst();
        Map<UUID, Wish> wishes = new HashMap<>();
        candidate.wishes().forEach(wish -> wishes.put(wish.place(), wish));
        var rules = new HardRules(now.places(), farthestKm);
        return found.stream()
                .map(each -> each.refusedBy(Optional.ofNullable(wishes.get(each.placeId()))
                        .flatMap(wish -> rules.refusal(candidate, wish))))
                .toList();
    }
}

package nl.stagerocs.matching.allocations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a student reads of the rounds that the own group took part in: before, the sealed lottery; after, why this place. Never anything of another student. */
@RestController
@RequestMapping("/api/matching/allocations")
@Transactional(readOnly = true)
class OwnAllocations {

    private static final int LATEST = 3;

    private final JdbcClient jdbc;
    private final Reasons reasons;

    OwnAllocations(JdbcClient jdbc, Reasons reasons) {
        this.jdbc = jdbc;
        this.reasons = reasons;
    }

    /**
     * A round for a student; everything but the name and the sealed lottery is absent before the publication.
     *
     * @param turn the place in the order of who goes first and the lottery, out of {@code students}
     */
    record Own(
            UUID roundId,
            String name,
            String state,
            String commitment,
            boolean nearestFirst,
            @Nullable Integer farthestKm,
            @Nullable String seed,
            @Nullable Instant publishedAt,
            @Nullable String method,
            @Nullable Integer students,
            @Nullable Integer turn,
            @Nullable Integer draw,
            @Nullable String band,
            @Nullable UUID placeId,
            @Nullable Integer choice,
            @Nullable String reason,
            List<Reasons.Choice> choices) {}

    @GetMapping
    @OpenTo(Role.STUDENT)
    Listing<Own> mine(Caller caller) {
        List<Own> own = jdbc.sql("""
                        select r.id as round_id, r.name, r.state, r.commitment, r.nearest_first, r.farthest_km,
                               case when r.state = 'PUBLISHED' then r.seed end as seed, r.published_at, r.method,
                               (select count(*)::int from allocation_results o where o.round_id = r.id and o.method = r.method) as students,
                               e.turn, e.draw, e.band, e.place_id, e.choice, e.reason
                        from allocation_rounds r join students s on r.groups @> array[s.group_id]
                        left join allocation_results e on e.round_id = r.id and e.method = r.method and e.student_id = s.id
                        where s.id = :me and r.state <> 'CANCELLED' and (r.state <> 'PUBLISHED' or e.turn is not null)
                        order by r.id desc limit\s""" + LATEST)
                .param("me", caller.personId())
                .query((row, index) -> {
                    UUID id = row.getObject("round_id", UUID.class);
                    var published = row.getTimestamp("published_at");
                    return new Own(
                            id,
                            row.getString("name"),
                            row.getString("state"),
                            row.getString("commitment"),
                            row.getBoolean("nearest_first"),
                            row.getObject("farthest_km", Integer.class),
                            row.getString("seed"),
                            published == null ? null : published.toInstant(),
                            row.getString("method"),
                            published == null ? null : row.getObject("students", Integer.class),
                            row.getObject("turn", Integer.class),
                            row.getObject("draw", Integer.class),
                            row.getString("band"),
                            row.getObject("place_id", UUID.class),
                            row.getObject("choice", Integer.class),
                            row.getString("reason"),
                            published == null
                                    ? List.of()
                                    : reasons.of(id, Method.valueOf(row.getString("method")), caller.personId()));
                })
                .list();
        return new Listing<>(own, null);
    }
}

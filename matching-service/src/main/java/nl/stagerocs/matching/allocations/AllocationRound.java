package nl.stagerocs.matching.allocations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.allocation.Lottery;
import nl.stagerocs.matching.allocations.Distribution.Settings;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/** One distribution of groups over places (verdeelronde): prepared with a sealed seed, compared as often as needed, published once. */
@Entity
@Table(name = "allocation_rounds")
class AllocationRound extends SchoolOwned {

    private String name;
    private UUID[] groups;
    private UUID[] periods;
    private @Nullable Integer farthestKm;
    private boolean nearestFirst;
    private String seed;
    private String commitment;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Method method;

    private Instant preparedAt;
    private UUID preparedBy;
    private @Nullable Instant comparedAt;
    private @Nullable Instant changedAt;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;

    protected AllocationRound() {}

    /** @param periods the internships (BPV-periodes) that the groups of the plan search for */
    AllocationRound(UUID id, String school, Plan plan, List<UUID> periods, String seed, UUID by, Instant now) {
        super(id, school);
        this.name = plan.name();
        this.groups = plan.groups().toArray(UUID[]::new);
        this.periods = periods.toArray(UUID[]::new);
        this.farthestKm = plan.farthestKm();
        this.nearestFirst = plan.nearestFirst();
        this.seed = seed;
        this.commitment = Lottery.fingerprint(seed);
        this.state = State.PREPARED;
        this.preparedAt = now;
        this.preparedBy = by;
    }

    /** What is set beforehand; the lists of these groups stand still from then on. */
    record Plan(String name, List<UUID> groups, @Nullable Integer farthestKm, boolean nearestFirst) {}

    enum State {
        PREPARED,
        COMPARED,
        PUBLISHED,
        CANCELLED
    }

    /** Both methods have a result; refused once it is published or cancelled. */
    void compare(Instant now) {
        refuseClosed();
        state = State.COMPARED;
        comparedAt = now;
    }

    /** Somebody gets another place than a method gave; refused before there is a result, or once it is published. */
    void override(Instant now) {
        refuseUncompared();
        changedAt = now;
    }

    /** One method's result is what counts; refused before there is a result, or once it is published. */
    void publish(Method chosen, UUID by, Instant now) {
        refuseUncompared();
        state = State.PUBLISHED;
        method = chosen;
        publishedAt = now;
        publishedBy = by;
    }

    /** It will not be; the lists are open again. Refused once it is published. */
    void cancel() {
        refuseClosed();
        state = State.CANCELLED;
    }

    Settings settings() {
        return new Settings(seed, farthestKm, nearestFirst);
    }

    List<UUID> groups() {
        return List.of(groups);
    }

    boolean isPreparedBy(UUID person) {
        return Objects.equals(preparedBy, person);
    }

    private void refuseUncompared() {
        refuseClosed();
        if (state != State.COMPARED) {
            throw Refusal.conflict("allocation-not-compared");
        }
    }

    private void refuseClosed() {
        if (state == State.PUBLISHED || state == State.CANCELLED) {
            throw Refusal.conflict("allocation-closed");
        }
    }
}

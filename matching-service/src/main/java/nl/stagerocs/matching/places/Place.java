package nl.stagerocs.matching.places;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/** What a company offers (stageplaats); students see it once it is offered, until it is withdrawn. */
@Entity
@Table(name = "places")
class Place extends SchoolOwned {

    private static final int CODE_FROM = 24;

    private String code;
    private UUID companyId;

    @Embedded
    private PlaceTerms terms;

    /** Counted by the acceptances themselves, never from here. */
    @Column(updatable = false)
    private int taken;

    @Enumerated(EnumType.STRING)
    private PlaceState state;

    private double lat;
    private double lon;
    private String companyName;
    private @Nullable String companySize;
    private Instant publishedAt;

    protected Place() {}

    Place(UUID id, String school, PlaceCompany company, PlaceTerms terms, Instant now) {
        super(id, school);
        this.code = "PL-" + id.toString().substring(CODE_FROM).toUpperCase(Locale.ROOT);
        this.companyId = company.id();
        this.terms = terms;
        this.state = PlaceState.DRAFT;
        this.lat = company.lat();
        this.lon = company.lon();
        this.companyName = company.name();
        this.companySize = company.size();
        this.publishedAt = now;
    }

    /** Changes what is offered; the capacity never goes below the students who are there. */
    void change(PlaceTerms wanted) {
        if (wanted.capacity() < taken) {
            throw Refusal.field("capacity", "place-capacity-taken", taken);
        }
        terms = wanted;
    }

    /** Shows the place to students; refused when they see it already. */
    void offer(Instant now) {
        if (state == PlaceState.OFFERED) {
            throw Refusal.conflict("place-offered");
        }
        state = PlaceState.OFFERED;
        publishedAt = now;
    }

    /** Takes the place away; refused when it was taken away before. */
    void withdraw() {
        if (state == PlaceState.WITHDRAWN) {
            throw Refusal.conflict("place-withdrawn");
        }
        state = PlaceState.WITHDRAWN;
    }

    boolean isOffered() {
        return state == PlaceState.OFFERED;
    }

    String code() {
        return code;
    }

    PlaceTerms terms() {
        return terms;
    }

    UUID companyId() {
        return companyId;
    }
}

package nl.stagerocs.matching.periods;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.schools.SchoolOwned;

/** An internship that groups do (BPV-periode). */
@Entity
@Table(name = "internship_periods")
class InternshipPeriod extends SchoolOwned {

    private PeriodTerms terms;

    protected InternshipPeriod() {}

    InternshipPeriod(UUID id, String school, PeriodTerms terms) {
        super(id, school);
        this.terms = terms;
    }

    /** Whether the last day for a signed agreement becomes another. */
    boolean become(PeriodTerms others) {
        boolean moves = !Objects.equals(terms.agreementBy(), others.agreementBy());
        terms = others;
        return moves;
    }
}

package nl.stagerocs.connector.stagemarkt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's recognition (erkenning): when, and for which qualifications. */
public record Recognition(Period period, List<Qualification> qualifications) {

    /** Days from and until which something holds, both included; open where SBB gives none. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

        static final Period UNKNOWN = new Period(null, null);

        boolean covers(LocalDate day) {
            return !first().isAfter(day) && !last().isBefore(day);
        }

        boolean hasDays() {
            return !first().isAfter(last());
        }

        /** What both have in common; a date that one does not have is the other's. */
        Period within(Period other) {
            return new Period(
                    first().isBefore(other.first()) ? other.from : from,
                    last().isAfter(other.last()) ? other.until : until);
        }

        private LocalDate first() {
            return from == null ? LocalDate.MIN : from;
        }

        private LocalDate last() {
            return until == null ? LocalDate.MAX : until;
        }
    }

    /** @param crebos the code itself and those that SBB holds to be equal to it */
    public record Qualification(List<String> crebos, Period period) {}

    /**
     * The answer for one crebo and one day.
     *
     * @param period from and until when the recognition holds, also when it is over or has yet to begin on that day
     */
    public record Outcome(boolean recognised, Period period) {

        /** SBB knows of no recognition. */
        public static final Outcome NONE = new Outcome(false, Period.UNKNOWN);
    }

    /** Whether the company may offer a place for this crebo that starts on this day; of more than one period that of most use. */
    public Outcome on(LocalDate day, String crebo) {
        return qualifications.stream()
                .filter(each -> each.crebos().contains(crebo))
                .map(each -> each.period().within(period))
                .filter(Period::hasDays)
                .map(each -> new Outcome(each.covers(day), each))
                .max(Comparator.comparing(Outcome::recognised)
                        .thenComparing(each -> each.period().last()))
                .orElse(Outcome.NONE);
    }
}

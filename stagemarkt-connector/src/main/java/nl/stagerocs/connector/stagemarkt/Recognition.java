package nl.stagerocs.connector.stagemarkt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's recognition (erkenning): when, and for which qualifications. */
public record Recognition(Period period, List<Qualification> qualifications) {

    /** Days from and until which something holds, both included; open where SBB gives none. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** @param crebos the code itself and those that SBB holds to be equal to it */
    public record Qualification(List<String> crebos, Period period) {}

    /** Whether the company may offer a place for this crebo that starts on this day. */
    public boolean covers(String crebo, LocalDate day) {
        return period.covers(day)
                && qualifications.stream()
                        .anyMatch(each ->
                                each.crebos().contains(crebo) && each.period().covers(day));
    }
}

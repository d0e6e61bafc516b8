package nl.stagerocs.matching.allocations;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.allocation.Eligibility;
import org.jspecify.annotations.Nullable;

/** What both methods make of the same inputs. */
record Outcome(List<Refused> refused, MethodOutcome a, MethodOutcome b) {

    /** A choice that a hard rule stands in the way of; the first choice is 1. */
    record Refused(UUID student, int choice, UUID place, Eligibility.Reason reason) {}

    record MethodOutcome(Figures figures, List<Result> results) {}

    /**
     * What a student got.
     *
     * @param turn the place in the order of band and lottery, from 1
     * @param draw the lottery number, from 1
     * @param choice which of the own list, from 1
     */
    record Result(
            UUID student,
            int turn,
            int draw,
            Band band,
            @Nullable UUID place,
            @Nullable Integer choice,
            @Nullable Integer metres) {}

    /**
     * What a school compares two methods by.
     *
     * @param byChoice how many got their first possible choice, their second, and so on
     * @param swaps pairs of students who would both rather have the other's place
     * @param passedOver pairs of a student and a place that would both rather have each other
     * @param gini how unevenly companies are loaded, from 0
     */
    record Figures(
            int students,
            int matched,
            int first,
            int topThree,
            int[] byChoice,
            long swaps,
            long passedOver,
            double gini,
            int meanMetres) {}
}

package nl.stagerocs.internship.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is known of where a student stands, from events of several services. */
record JourneyFacts(
        Student student,
        Search search,
        Interviews interviews,
        Contract contract,
        Hours hours,
        Evaluation evaluation,
        Coming coming) {

    record Student(
            UUID studentId, String name, UUID groupId, String groupName, String programmeName, Instant knownSince) {}

    /**
     * @param beganAt when the group began to search, or the student had completed what came before, or that ended
     * @param oldestApplicationAt of those still open
     */
    record Search(
            @Nullable Instant beganAt,
            int openApplications,
            @Nullable Instant oldestApplicationAt,
            @Nullable Instant lastClosedAt,
            @Nullable UUID placementId,
            @Nullable Instant proposedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant rejectedAt,
            @Nullable String companyName) {

        boolean isPlaced() {
            return approvedAt != null;
        }

        boolean isProposed() {
            return proposedAt != null && !isRejected();
        }

        boolean isRejected() {
            return rejectedAt != null && !isPlaced();
        }
    }

    /**
     * The internship that the group searches for now, when the student is still at another one.
     *
     * @param coming its name; absent when the journey itself leads to it
     */
    record Coming(
            @Nullable String coming,
            @Nullable LocalDate comesOn,
            @Nullable Instant comingProposedAt,
            @Nullable Instant comingApprovedAt,
            @Nullable String comingCompany) {

        boolean isPlaced() {
            return comingApprovedAt != null;
        }

        boolean isProposed() {
            return comingProposedAt != null;
        }
    }

    /**
     * What companies asked for before they decide, of applications that are open.
     *
     * @param invitedApplicationId the first for which the student has to choose a time
     * @param meetingApplicationId the one of the next meeting that is not over
     * @param agreedAt when the student chose the time of that meeting
     */
    record Interviews(
            @Nullable UUID invitedApplicationId,
            @Nullable Instant invitedAt,
            @Nullable UUID meetingApplicationId,
            @Nullable Instant agreedAt) {}

    /** @param studentsTurn the student is asked to sign and has not done so */
    record Contract(
            @Nullable UUID agreementId,
            @Nullable Instant preparedAt,
            @Nullable Instant turnAt,
            boolean studentsTurn,
            @Nullable Instant questionedAt,
            @Nullable Instant signedAt) {

        /** A question stands until a new version or the next signer's turn. */
        boolean isQuestioned() {
            return questionedAt != null && isLast(questionedAt, preparedAt) && isLast(questionedAt, turnAt);
        }
    }

    /** Minutes; those of days in weeks of any state, and in submitted and approved weeks. */
    record Hours(
            int requiredMinutes,
            int loggedMinutes,
            int submittedMinutes,
            int approvedMinutes,
            @Nullable UUID returnedWeekId,
            @Nullable Instant returnedAt,
            @Nullable Instant changedAt,
            @Nullable LocalDate lastLoggedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean isDone(LocalDate today) {
            boolean over = endsOn != null && today.isAfter(endsOn);
            return loggedMinutes > 0 && (over || loggedMinutes >= requiredMinutes);
        }
    }

    record Evaluation(
            @Nullable Instant reportedAt,
            @Nullable Instant advisedAt,
            @Nullable Instant assessedAt,
            @Nullable String result,
            @Nullable Instant completedAt,
            @Nullable Instant ratedAt) {

        /** The present round has a report; an insufficient decision asks for a new one. */
        boolean isReported() {
            return reportedAt != null && !isAssessed();
        }

        boolean isAdvised() {
            return isReported() && advisedAt != null && isLast(advisedAt, reportedAt);
        }

        /** The school has decided on the last report. */
        boolean isAssessed() {
            return assessedAt != null && isLast(assessedAt, reportedAt);
        }
    }

    private static boolean isLast(Instant one, @Nullable Instant other) {
        return other == null || !one.isBefore(other);
    }
}

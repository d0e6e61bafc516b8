package nl.stagerocs.internship.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a student, built up fact by fact; each fact is a day later than the one before. */
final class Known {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID STUDENT = UUID.randomUUID();
    static final UUID PLACEMENT = UUID.randomUUID();
    static final UUID AGREEMENT = UUID.randomUUID();
    static final UUID INVITED = UUID.randomUUID();
    static final UUID MEETING = UUID.randomUUID();
    static final UUID WEEK = UUID.randomUUID();

    Instant now = Instant.parse("2026-09-01T08:00:00Z");
    int openApplications;
    int loggedMinutes;
    boolean studentsTurn;
    LocalDate startsOn = TODAY.minusWeeks(10);
    LocalDate endsOn = TODAY.plusWeeks(10);

    @Nullable
    LocalDate lastLoggedOn;

    @Nullable
    UUID returnedWeekId;

    @Nullable
    String result;

    @Nullable
    Instant appliedAt;

    @Nullable
    Instant invitedAt;

    @Nullable
    Instant agreedAt;

    @Nullable
    Instant proposedAt;

    @Nullable
    Instant approvedAt;

    @Nullable
    Instant rejectedAt;

    @Nullable
    Instant preparedAt;

    @Nullable
    Instant turnAt;

    @Nullable
    Instant questionedAt;

    @Nullable
    Instant signedAt;

    @Nullable
    Instant returnedAt;

    @Nullable
    Instant hoursAt;

    @Nullable
    Instant reportedAt;

    @Nullable
    Instant advisedAt;

    @Nullable
    Instant assessedAt;

    @Nullable
    Instant completedAt;

    @Nullable
    Instant ratedAt;

    static Known searching() {
        return new Known();
    }

    static Known signed() {
        return searching().proposed().approved().turn(false).signs();
    }

    static Known worked() {
        return signed().logged(38_400, TODAY);
    }

    Known applied() {
        openApplications++;
        appliedAt = later();
        return this;
    }

    Known invited() {
        invitedAt = later();
        return this;
    }

    Known meets() {
        agreedAt = later();
        return this;
    }

    Known proposed() {
        proposedAt = later();
        return this;
    }

    Known approved() {
        approvedAt = later();
        return this;
    }

    Known rejected() {
        rejectedAt = later();
        return this;
    }

    Known turn(boolean student) {
        preparedAt = later();
        turnAt = later();
        studentsTurn = student;
        return this;
    }

    Known questioned() {
        questionedAt = later();
        return this;
    }

    Known signs() {
        signedAt = later();
        return this;
    }

    Known logged(int minutes, LocalDate last) {
        loggedMinutes = minutes;
        lastLoggedOn = last;
        hoursAt = later();
        return this;
    }

    Known returned() {
        returnedWeekId = WEEK;
        returnedAt = later();
        return this;
    }

    Known reported() {
        reportedAt = later();
        return this;
    }

    Known advised() {
        advisedAt = later();
        return this;
    }

    Known assessed(String decided) {
        assessedAt = later();
        result = decided;
        if (!decided.equals("ONVOLDOENDE")) {
            completedAt = assessedAt;
        }
        return this;
    }

    Known rated() {
        ratedAt = later();
        return this;
    }

    Known from(LocalDate start, LocalDate end) {
        startsOn = start;
        endsOn = end;
        return this;
    }

    JourneyFacts facts() {
        boolean agreed = preparedAt != null;
        return new JourneyFacts(
                new JourneyFacts.Student(
                        STUDENT,
                        "Yara Bouzid",
                        UUID.randomUUID(),
                        "MZ2B",
                        "Begeleider",
                        Instant.parse("2026-09-01T08:00:00Z")),
                new JourneyFacts.Search(
                        null,
                        openApplications,
                        appliedAt,
                        null,
                        proposedAt == null ? null : PLACEMENT,
                        proposedAt,
                        approvedAt,
                        rejectedAt,
                        proposedAt == null ? null : "Zorggroep De Linde"),
                new JourneyFacts.Interviews(
                        invitedAt == null ? null : INVITED, invitedAt, agreedAt == null ? null : MEETING, agreedAt),
                new JourneyFacts.Contract(
                        agreed ? AGREEMENT : null, preparedAt, turnAt, studentsTurn, questionedAt, signedAt),
                new JourneyFacts.Hours(
                        proposedAt == null ? 0 : 38_400,
                        loggedMinutes,
                        0,
                        0,
                        returnedWeekId,
                        returnedAt,
                        hoursAt,
                        lastLoggedOn,
                        proposedAt == null ? null : startsOn,
                        proposedAt == null ? null : endsOn),
                new JourneyFacts.Evaluation(reportedAt, advisedAt, assessedAt, result, completedAt, ratedAt),
                new JourneyFacts.Coming(null, null, null, null, null));
    }

    private Instant later() {
        now = now.plus(Duration.ofDays(1));
        return now;
    }
}

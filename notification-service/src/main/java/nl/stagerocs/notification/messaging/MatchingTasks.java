package nl.stagerocs.notification.messaging;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.notification.messaging.Subjects.Place;
import nl.stagerocs.notification.messaging.Subjects.Placement;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.NewTask.Meeting;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Zoeken: who has to answer an application or decide on a placement. */
@Configuration(proxyBeanMethods = false)
class MatchingTasks {

    /** What an application that is still open can ask of somebody. */
    private static final Set<TaskKind> WAITING = EnumSet.of(
            TaskKind.APPLICATION, TaskKind.FIRST_LOOK, TaskKind.INVITATION, TaskKind.INTERVIEW, TaskKind.NEW_TIMES);

    /** What tells a student to look further. */
    private static final Set<TaskKind> SEARCH_ON = EnumSet.of(
            TaskKind.APPLICATION_REJECTED,
            TaskKind.APPLICATION_EXPIRED,
            TaskKind.PLACEMENT_REJECTED,
            TaskKind.PLACEMENT_ENDED,
            TaskKind.ALLOCATION_WITHOUT,
            TaskKind.OWN_PLACE_REJECTED);

    /** What a student who has a place need not do any more. */
    private static final Set<TaskKind> PLACED =
            EnumSet.of(TaskKind.PLACE_SUGGESTED, TaskKind.DEADLINE_WISHES, TaskKind.DEADLINE_PLACE);

    private final Tasks tasks;
    private final Subjects subjects;

    MatchingTasks(Tasks tasks, Subjects subjects) {
        this.tasks = tasks;
        this.subjects = subjects;
    }

    record Application(
            UUID applicationId,
            UUID placeId,
            UUID studentId,
            UUID trainerId,
            @Nullable String reason,
            @Nullable Boolean firstLook,
            @Nullable Boolean fits,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant answerBy) {

        About about() {
            About about = startsAt == null || endsAt == null
                    ? About.place(studentId, placeId, null)
                    : About.meeting(studentId, placeId, new Meeting(startsAt, endsAt));
            return about.answeredBy(answerBy);
        }

        /** Whether they had agreed to meet after that. */
        boolean meetsAfter(Instant moment) {
            return startsAt != null && startsAt.isAfter(moment);
        }

        /** As long as the trainer may not know who it is, the task names nobody. */
        TaskKind look() {
            return Boolean.TRUE.equals(firstLook) ? TaskKind.FIRST_LOOK : TaskKind.APPLICATION;
        }
    }

    record WithdrawnPlace(UUID placeId) {}

    record RejectedPlacement(
            UUID placementId,
            UUID placeId,
            UUID studentId,
            UUID trainerId,
            String reason,
            @Nullable UUID applicationId) {}

    record EndedPlacement(UUID placementId, UUID studentId, UUID trainerId, String reason) {}

    record PublishedAllocation(UUID roundId, UUID studentId, boolean placed) {}

    @Bean
    Subscription allocations() {
        return Subscription.to("matching.allocations")
                .on("nl.stagerocs.matching.AllocationPublished.v1", PublishedAllocation.class, this::published);
    }

    @Bean
    Subscription places() {
        return Subscription.to("matching.places")
                .on("nl.stagerocs.matching.PlacePublished.v1", Place.class, (e, h) -> subjects.keep(h.school(), e))
                .on("nl.stagerocs.matching.PlaceChanged.v1", Place.class, (e, h) -> subjects.keep(h.school(), e))
                .on("nl.stagerocs.matching.PlaceWithdrawn.v1", WithdrawnPlace.class, this::withdrawn);
    }

    @Bean
    Subscription applications() {
        return Subscription.to("matching.applications")
                .on("nl.stagerocs.matching.ApplicationSubmitted.v1", Application.class, this::submitted)
                .on("nl.stagerocs.matching.ApplicationInvited.v1", Application.class, this::invited)
                .on("nl.stagerocs.matching.InvitationAnswered.v1", Application.class, this::invitationAnswered)
                .on("nl.stagerocs.matching.ApplicationExpired.v1", Application.class, this::expired)
                .on("nl.stagerocs.matching.ApplicationAccepted.v1", Application.class, this::answered)
                .on("nl.stagerocs.matching.ApplicationWithdrawn.v1", Application.class, this::withdrawn)
                .on("nl.stagerocs.matching.ApplicationRejected.v1", Application.class, this::rejected);
    }

    @Bean
    Subscription placements() {
        return Subscription.to("matching.placements")
                .on("nl.stagerocs.matching.PlacementProposed.v1", Placement.class, this::proposed)
                .on("nl.stagerocs.matching.PlacementApproved.v1", Placement.class, this::approved)
                .on("nl.stagerocs.matching.PlacementRejected.v1", RejectedPlacement.class, this::rejectedPlacement)
                .on("nl.stagerocs.matching.PlacementEnded.v1", EndedPlacement.class, this::endedPlacement);
    }

    private void published(PublishedAllocation event, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        event.placed() ? TaskKind.ALLOCATION_PLACED : TaskKind.ALLOCATION_WITHOUT,
                        event.roundId(),
                        "/verdeling",
                        null,
                        new About(event.studentId(), null, null, null, null)));
    }

    private void withdrawn(WithdrawnPlace event, EventHeader header) {
        tasks.close(header, TaskKind.PLACE_SUGGESTED, event.placeId(), null);
    }

    private void submitted(Application event, EventHeader header) {
        searching(event.studentId(), header);
        tasks.close(header, TaskKind.PLACE_SUGGESTED, event.placeId(), event.studentId());
        openForTrainer(event, event.look(), event.about(), header);
    }

    private void invited(Application event, EventHeader header) {
        answered(event, header);
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        TaskKind.INVITATION,
                        event.applicationId(),
                        "/sollicitaties/" + event.applicationId(),
                        null,
                        About.place(event.studentId(), event.placeId(), null)));
    }

    private void invitationAnswered(Application event, EventHeader header) {
        answered(event, header);
        openForTrainer(
                event,
                Boolean.TRUE.equals(event.fits()) ? TaskKind.INTERVIEW : TaskKind.NEW_TIMES,
                event.about(),
                header);
    }

    private void withdrawn(Application event, EventHeader header) {
        answered(event, header);
        callOff(event, TaskKind.MEETING_OFF, header);
    }

    private void expired(Application event, EventHeader header) {
        answered(event, header);
        callOff(event, TaskKind.MEETING_ENDED, header);
        searchOn(event, TaskKind.APPLICATION_EXPIRED, header);
    }

    /** Whoever counts on a meeting is told that it is off. */
    private void callOff(Application event, TaskKind kind, EventHeader header) {
        if (event.meetsAfter(header.time())) {
            openForTrainer(event, kind, event.about().with(event.reason()), header);
        }
    }

    private void openForTrainer(Application event, TaskKind kind, About about, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.trainerId(),
                        "TRAINER",
                        kind,
                        event.applicationId(),
                        "/sollicitaties/" + event.applicationId(),
                        "matching/applications/" + event.applicationId(),
                        about));
    }

    /** A student who goes on needs no telling to. */
    private void searching(UUID student, EventHeader header) {
        SEARCH_ON.forEach(each -> tasks.closeOfStudent(header, each, student));
    }

    private void answered(Application event, EventHeader header) {
        WAITING.forEach(each -> tasks.close(header, each, event.applicationId(), null));
    }

    private void rejected(Application event, EventHeader header) {
        answered(event, header);
        callOff(event, TaskKind.MEETING_ENDED, header);
        searchOn(event, TaskKind.APPLICATION_REJECTED, header);
    }

    private void searchOn(Application event, TaskKind kind, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        kind,
                        event.applicationId(),
                        "/zoeken",
                        null,
                        About.place(event.studentId(), event.placeId(), event.reason())));
    }

    /** Said again when another supervisor has to decide: then it waits for the former no more. */
    private void proposed(Placement event, EventHeader header) {
        subjects.keep(header.school(), event);
        tasks.close(header, TaskKind.PLACEMENT, event.placementId(), null);
        tasks.open(
                header,
                new NewTask(
                        event.supervisorId(),
                        "STAFF",
                        TaskKind.PLACEMENT,
                        event.placementId(),
                        "/plaatsingen/" + event.placementId(),
                        null,
                        About.placement(event.studentId(), event.placementId(), null)));
    }

    private void approved(Placement event, EventHeader header) {
        subjects.keep(header.school(), event);
        tasks.close(header, TaskKind.PLACEMENT, event.placementId(), null);
        PLACED.forEach(each -> tasks.closeOfStudent(header, each, event.studentId()));
        searching(event.studentId(), header);
    }

    private void rejectedPlacement(RejectedPlacement event, EventHeader header) {
        tasks.close(header, TaskKind.PLACEMENT, event.placementId(), null);
        tasks.open(
                header,
                new NewTask(
                        event.studentId(),
                        "STUDENT",
                        TaskKind.PLACEMENT_REJECTED,
                        event.placementId(),
                        "/zoeken",
                        null,
                        About.place(event.studentId(), event.placeId(), event.reason())));
        if (event.applicationId() != null) {
            tellTrainer(event, event.applicationId(), header);
        }
    }

    /** Who accepted the student reads that the school does not agree. */
    private void tellTrainer(RejectedPlacement event, UUID application, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        event.trainerId(),
                        "TRAINER",
                        TaskKind.NOT_APPROVED,
                        application,
                        "/sollicitaties/" + application,
                        "matching/applications/" + application,
                        About.place(event.studentId(), event.placeId(), event.reason())));
    }

    /** Who signs hears of it from the agreement; hours up to the last day still wait. */
    private void endedPlacement(EndedPlacement event, EventHeader header) {
        tasks.closeOfStudent(header, TaskKind.ALLOCATION_PLACED, event.studentId());
        tasks.open(header, ended(event, event.studentId(), "STUDENT", "/zoeken"));
        tasks.open(header, ended(event, event.trainerId(), "TRAINER", "/overeenkomsten"));
    }

    private static NewTask ended(EndedPlacement event, UUID person, String as, String path) {
        return new NewTask(
                person,
                as,
                TaskKind.PLACEMENT_ENDED,
                event.placementId(),
                path,
                null,
                About.placement(event.studentId(), event.placementId(), event.reason()));
    }
}

package nl.stagerocs.notification.tasks;

import static nl.stagerocs.notification.Mailbox.mailsTo;
import static nl.stagerocs.notification.Mailbox.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.notification.Cast;
import nl.stagerocs.notification.NotificationTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;

class OpenTasksTests extends NotificationTest {

    @Test
    void opensAndClosesWhatEachStepSays() {
        expect(List.of("ApplicationSubmitted"), Role.TRAINER, "APPLICATION");
        expect(List.of("ApplicationSubmitted", "ApplicationAccepted"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationWithdrawn"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationRejected"), Role.STUDENT, "APPLICATION_REJECTED");
        expect(List.of("ApplicationRejected", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("ApplicationSubmitted", "ApplicationInvited"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationInvited"), Role.STUDENT, "INVITATION");
        expect(List.of("ApplicationInvited", "InvitationAnswered"), Role.STUDENT, "");
        expect(List.of("ApplicationInvited", "InvitationAnswered"), Role.TRAINER, "INTERVIEW");
        expect(List.of("InvitationAnswered", "ApplicationAccepted"), Role.TRAINER, "");
        expect(List.of("ApplicationSubmitted", "ApplicationExpired"), Role.TRAINER, "");
        expect(List.of("ApplicationInvited", "ApplicationExpired"), Role.STUDENT, "APPLICATION_EXPIRED");
        expect(List.of("ApplicationExpired", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("OwnPlaceProposed"), Role.SUPERVISOR, "OWN_PLACE");
        expect(List.of("OwnPlaceProposed", "OwnPlaceQuestioned"), Role.STUDENT, "OWN_PLACE_QUESTION");
        expect(List.of("OwnPlaceQuestioned", "OwnPlaceProposed"), Role.STUDENT, "");
        expect(List.of("OwnPlaceProposed", "OwnPlaceRejected"), Role.STUDENT, "OWN_PLACE_REJECTED");
        expect(List.of("OwnPlaceProposed", "OwnPlaceApproved"), Role.SUPERVISOR, "");
        expect(List.of("OwnPlaceProposed", "OwnPlaceWithdrawn"), Role.SUPERVISOR, "");
        expect(List.of("PlacementProposed"), Role.SUPERVISOR, "PLACEMENT");
        expect(List.of("PlacementProposed", "PlacementApproved"), Role.SUPERVISOR, "");
        expect(List.of("PlacementProposed", "PlacementRejected"), Role.STUDENT, "PLACEMENT_REJECTED");
        expect(List.of("PlacementRejected", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("PlacementApproved", "PlacementEnded"), Role.STUDENT, "PLACEMENT_ENDED");
        expect(List.of("PlacementApproved", "PlacementEnded"), Role.TRAINER, "PLACEMENT_ENDED");
        expect(List.of("PlacementEnded", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("PlacementProposed", "PlacementRejected"), Role.TRAINER, "NOT_APPROVED");
        expect(List.of("PlaceSuggested"), Role.STUDENT, "PLACE_SUGGESTED");
        expect(List.of("PlaceSuggested", "SuggestionAnswered"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "ApplicationSubmitted"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "PlaceWithdrawn"), Role.STUDENT, "");
        expect(List.of("PlaceSuggested", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("DeadlineNear"), Role.STUDENT, "DEADLINE_WISHES");
        expect(List.of("DeadlineNear", "DeadlineMet"), Role.STUDENT, "");
        expect(List.of("DeadlineNear", "PlacementApproved"), Role.STUDENT, "");
        expect(List.of("RecognitionLapsed"), Role.SUPERVISOR, "RECOGNITION_LAPSED");
        expect(List.of("RecognitionLapsed", "RecognitionSettled"), Role.SUPERVISOR, "");
        expect(List.of("AllocationPublished"), Role.STUDENT, "ALLOCATION_PLACED");
        expect(List.of("AllocationPublished", "AgreementSignedByParty"), Role.STUDENT, "");
        expect(List.of("AgreementQuestioned"), Role.SUPERVISOR, "AGREEMENT_QUESTION");
        expect(List.of("AgreementQuestioned", "AgreementPrepared"), Role.SUPERVISOR, "");
        expect(List.of("AgreementQuestioned", "AgreementWithdrawn"), Role.SUPERVISOR, "");
        expect(List.of("HoursSubmitted"), Role.TRAINER, "HOURS");
        expect(List.of("HoursSubmitted", "HoursApproved"), Role.TRAINER, "");
        expect(List.of("HoursSubmitted", "HoursRejected"), Role.STUDENT, "HOURS_RETURNED");
        expect(List.of("HoursSubmitted", "HoursRejected", "HoursSubmitted"), Role.STUDENT, "");
        expect(List.of("HoursSubmitted", "HoursRejected", "HoursSubmitted"), Role.TRAINER, "HOURS");
        expect(List.of("FinalReportSubmitted"), Role.TRAINER, "ADVICE");
        expect(List.of("FinalReportSubmitted", "FinalReportAssessed"), Role.TRAINER, "");
        expect(List.of("FinalReportAssessed"), Role.SUPERVISOR, "DECISION");
        expect(List.of("FinalReportAssessed", "StudentAssessed"), Role.STUDENT, "RATING");
        expect(List.of("StudentAssessed", "CompanyRated"), Role.STUDENT, "");
    }

    @Test
    void tellsTheTrainerThatAnAgreedMeetingIsOff() {
        for (String end : List.of("ApplicationWithdrawn", "ApplicationRejected", "ApplicationExpired")) {
            var cast = new Cast();
            var agreed = cast.facts();
            agreed.put("startsAt", Instant.now().plus(Duration.ofDays(3)));
            agreed.put("endsAt", Instant.now().plus(Duration.ofDays(3)).plusSeconds(1800));
            send("InvitationAnswered", cast, agreed);
            awaitKinds(cast, Role.TRAINER, "INTERVIEW");

            send(end, cast, agreed);

            awaitKinds(cast, Role.TRAINER, end.equals("ApplicationWithdrawn") ? "MEETING_OFF" : "MEETING_ENDED");
        }
    }

    private void expect(List<String> events, Role role, String kind) {
        var cast = new Cast();
        // of one topic, so that the last is heard last; what it leaves open is looked at after it
        events.forEach(each -> send(each, cast, cast.facts()));
        if (kind.isEmpty()) {
            awaitClosed(cast);
        }
        awaitKinds(cast, role, kind);
    }

    private void awaitClosed(Cast cast) {
        await().atMost(PATIENCE)
                .until(() -> within(() -> jdbc.queryForObject(
                        "select exists (select from closings where closed_until > '-infinity' and (subject = ? or person_id in (?, ?)))",
                        Boolean.class,
                        cast.id().toString(),
                        cast.student(),
                        cast.supervisor())));
    }

    @Test
    void asksTheSupervisorWhoGuidesTheStudentNow() {
        var cast = new Cast();
        var next = new Cast(cast.student(), cast.trainer(), Ids.next(), cast.id());
        send("PlacementProposed", cast, cast.facts());
        awaitKinds(cast, Role.SUPERVISOR, "PLACEMENT");

        send("PlacementProposed", next, next.facts());

        awaitKinds(next, Role.SUPERVISOR, "PLACEMENT");
        awaitKinds(cast, Role.SUPERVISOR, "");
    }

    @Test
    void asksEachPartyToSignInTurnAndAgainForANewVersion() {
        var cast = new Cast();
        var turn = cast.facts();
        turn.put("party", "TRAINER");
        turn.put("signerId", cast.trainer());

        send("AgreementReadyToSign", cast, turn);
        awaitKinds(cast, Role.TRAINER, "SIGN");
        send("AgreementSignedByParty", cast, turn);
        awaitKinds(cast, Role.TRAINER, "");
        send("AgreementPrepared", cast, turn);
        send("AgreementReadyToSign", cast, turn);
        awaitKinds(cast, Role.TRAINER, "SIGN");
        send("AgreementPrepared", cast, turn);
        awaitKinds(cast, Role.TRAINER, "");
    }

    @Test
    void asksNobodyToSignOnceThePlacementHasEnded() {
        var cast = new Cast();
        var turn = cast.facts();
        turn.put("party", "TRAINER");
        turn.put("signerId", cast.trainer());
        send("AgreementReadyToSign", cast, turn);
        awaitKinds(cast, Role.TRAINER, "SIGN");

        send("AgreementWithdrawn", cast, cast.facts());

        awaitKinds(cast, Role.TRAINER, "");
    }

    @Test
    void mailsTheStudentAndTheTrainerThatThePlacementHasEndedAndWhy() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("PlacementApproved", cast, cast.facts());

        var facts = cast.facts();
        facts.put("reason", "De afdeling sluit.");
        send("PlacementEnded", cast, facts);

        awaitKinds(cast, Role.TRAINER, "PLACEMENT_ENDED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailsTo("s" + cast.student() + "@student.example"))
                        .anySatisfy(mail -> assertThat(textOf(mail)).contains("De afdeling sluit.")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailsTo(cast.trainerMail()))
                        .anySatisfy(mail -> assertThat(textOf(mail)).contains("Yara Bouzid", "De afdeling sluit.")));
    }

    @Test
    void asksTheAdministrationToFileAlsoWhenItIsKnownLater() {
        var cast = new Cast();
        UUID member = Ids.next();
        String school = "99ZK";
        feed.send("AgreementSigned.v1", school, cast.id(), cast.facts());
        await().atMost(PATIENCE).until(() -> {
            feed.send(
                    "StaffMemberRegistered.v1",
                    school,
                    member,
                    Map.of("personId", member, "roles", List.of("ADMINISTRATION")));
            return tasks(Callers.administration(member, school)).contains("/overeenkomsten/" + cast.id());
        });

        feed.send("AgreementFiled.v1", school, cast.id(), cast.facts());
        await().atMost(PATIENCE)
                .until(() -> !tasks(Callers.administration(member, school))
                        .contains(cast.id().toString()));
    }

    @Test
    void keepsClosedWhatWasDoneBeforeItWasHeardOf() {
        var cast = new Cast();
        var later = new Cast();
        // the rating is heard, from its own topic, before the assessment that asked for it
        within(() -> jdbc.update(
                "insert into closings (school_id, kind, subject, person_id, closed_until) values (?, 'RATING', ?, ?, now() + interval '1 hour')",
                SCHOOL,
                cast.id().toString(),
                new UUID(0, 0)));

        send("StudentAssessed", cast, cast.facts());
        var after = later.facts();
        after.put("studentId", cast.student());
        feed.send("StudentAssessed.v1", SCHOOL, later.id(), after);

        await().atMost(PATIENCE)
                .until(() -> tasks(Callers.student(cast.student(), SCHOOL))
                        .contains(later.id().toString()));
        assertThat(tasks(Callers.student(cast.student(), SCHOOL)))
                .doesNotContain(cast.id().toString());
    }

    @Test
    void forgetsWhoIsErased() {
        var cast = new Cast();
        introduce(cast, "Yara Bouzid");
        send("HoursSubmitted", cast, cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");

        feed.send("StudentLeft.v1", SCHOOL, cast.student(), Map.of("personId", cast.student()));
        send("HoursRejected", cast, cast.facts());

        awaitKinds(cast, Role.TRAINER, "");
        assertThat(mailsTo("s" + cast.student() + "@student.example")).isEmpty();
    }

    @Test
    void asksNothingMoreOfWhoHasLeftAsWhatTheyWere() {
        UUID both = Ids.next();
        var cast = new Cast(Ids.next(), both, both, Ids.next());
        introduce(cast, "Yara Bouzid");
        feed.send("StaffMemberRegistered.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.SUPERVISOR, "PLACEMENT");
        send("HoursSubmitted", cast, cast.facts());
        awaitKinds(cast, Role.TRAINER, "HOURS");

        feed.send("StaffMemberLeft.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.SUPERVISOR, "");
        awaitKinds(cast, Role.TRAINER, "HOURS");
        assertThat(isGone(both, "STAFF")).isTrue();
        assertThat(isGone(both, "TRAINER")).isFalse();

        feed.send("TrainerLeft.v1", SCHOOL, both, Map.of("personId", both));
        awaitKinds(cast, Role.TRAINER, "");
        assertThat(isGone(both, "TRAINER")).isTrue();

        feed.send("StaffMemberRegistered.v1", SCHOOL, both, Map.of("personId", both));
        await().atMost(PATIENCE).until(() -> !isGone(both, "STAFF"));
    }

    private boolean isGone(UUID person, String as) {
        return within(() ->
                jdbc.queryForObject("select gone from people where id = ? and kind = ?", Boolean.class, person, as));
    }
}

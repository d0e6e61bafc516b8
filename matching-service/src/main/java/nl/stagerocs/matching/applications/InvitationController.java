package nl.stagerocs.matching.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations over HTTP. */
@RestController
@RequestMapping("/api/matching/applications/{id}")
@Transactional
class InvitationController {

    private static final String LINK = "matching/applications/{id}";

    private final Inviting inviting;
    private final AnswerInvitation answer;
    private final InvitationCalendar calendar;
    private final ApplicationList list;

    InvitationController(
            Inviting inviting, AnswerInvitation answer, InvitationCalendar calendar, ApplicationList list) {
        this.inviting = inviting;
        this.answer = answer;
        this.calendar = calendar;
        this.list = list;
    }

    record NewInvitation(
            @NotNull(message = "required") @Size(min = 1, max = 5, message = "slots-count")
            List<@NotNull(message = "required") @Valid Slot> slots,

            @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
            String location,

            @Size(max = 1000, message = "cell-too-long") @Nullable
            String remark) {}

    record Choice(@NotNull(message = "required") Integer slot) {}

    record NoneFits(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String remark) {}

    @PostMapping("/invitation")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<ApplicationView> invite(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewInvitation invitation,
            Caller caller) {
        inviting.invite(id, ifMatch, invitation, caller);
        return ApplicationController.withTag(list.get(id, caller));
    }

    @PostMapping("/invitation/choice")
    @OpenTo(Role.STUDENT)
    ResponseEntity<ApplicationView> choose(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Choice choice,
            Caller caller) {
        answer.choose(id, ifMatch, choice.slot(), caller);
        return ApplicationController.withTag(list.get(id, caller));
    }

    @PostMapping("/invitation/refusal")
    @OpenTo(Role.STUDENT)
    ResponseEntity<ApplicationView> refuse(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoneFits none,
            Caller caller) {
        answer.refuse(id, ifMatch, none.remark(), caller);
        return ApplicationController.withTag(list.get(id, caller));
    }

    @GetMapping("/invitation.ics")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<String> calendar(@PathVariable UUID id, Caller caller, Locale locale) {
        InvitationCalendar.Entry entry = calendar.of(list.get(id, caller), locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8;method=" + entry.method())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("gesprek.ics")
                                .build()
                                .toString())
                .body(entry.text());
    }
}

package nl.stagerocs.internship.timesheets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.internship.internships.Concerned;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.timesheets.WeekView.DayView;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hours over HTTP. */
@RestController
@RequestMapping("/api/internship")
@Transactional
class TimesheetController {

    private static final String LINK = "internship/weeks/{id}";

    private final Concerned concerned;
    private final LogHours logHours;
    private final DecideWeek decideWeek;
    private final WeekList list;

    TimesheetController(Concerned concerned, LogHours logHours, DecideWeek decideWeek, WeekList list) {
        this.concerned = concerned;
        this.logHours = logHours;
        this.decideWeek = decideWeek;
        this.list = list;
    }

    record Rejection(
            @NotBlank(message = "required") @Size(max = 1000, message = "note-too-long")
            String reason) {}

    /** @param usualDay the last worked day, which most days resemble */
    record WeeksView(List<WeekView> items, @Nullable DayView usualDay) {}

    @GetMapping("/internships/{id}/weeks")
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    WeeksView weeks(@PathVariable UUID id, @RequestParam String from, @RequestParam String to, Caller caller) {
        Internship internship = concerned.anyone(id, caller);
        return new WeeksView(
                list.between(internship, IsoWeek.parse("from", from), IsoWeek.parse("to", to), caller), list.usual(id));
    }

    @PutMapping("/internships/{id}/days/{date}")
    @OpenTo(Role.STUDENT)
    WeekView put(@PathVariable UUID id, @PathVariable LocalDate date, @Valid @RequestBody Day day, Caller caller) {
        Internship internship = concerned.student(id, caller);
        logHours.put(internship, date, day);
        return list.one(internship, IsoWeek.of(date), caller);
    }

    @DeleteMapping("/internships/{id}/days/{date}")
    @OpenTo(Role.STUDENT)
    WeekView delete(@PathVariable UUID id, @PathVariable LocalDate date, Caller caller) {
        Internship internship = concerned.student(id, caller);
        logHours.delete(internship, date);
        return list.one(internship, IsoWeek.of(date), caller);
    }

    @GetMapping("/weeks/{id}")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<WeekView> get(@PathVariable UUID id, Caller caller) {
        return view(id, caller);
    }

    @PostMapping("/weeks/{id}/submission")
    @OpenTo(Role.STUDENT)
    ResponseEntity<WeekView> submit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        decideWeek.submit(id, ifMatch, caller);
        return view(id, caller);
    }

    @PostMapping("/weeks/{id}/approval")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<WeekView> approve(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        decideWeek.approve(id, ifMatch, caller);
        return view(id, caller);
    }

    @PostMapping("/weeks/{id}/rejection")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<WeekView> reject(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Rejection rejection,
            Caller caller) {
        decideWeek.reject(id, ifMatch, rejection.reason(), caller);
        return view(id, caller);
    }

    private ResponseEntity<WeekView> view(UUID id, Caller caller) {
        var found = list.find(id);
        Internship internship = concerned.anyone(found.internshipId(), caller);
        WeekView week = list.one(internship, IsoWeek.of(found.startsOn()), caller);
        return ResponseEntity.ok().eTag(Versions.etag(week.version())).body(week);
    }
}

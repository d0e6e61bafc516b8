package nl.stagerocs.evaluation.evaluations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.evaluation.evaluations.ReadEvaluation.EvaluationLine;
import nl.stagerocs.evaluation.evaluations.ReadEvaluation.OpenReport;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evaluations over HTTP. */
@RestController
@RequestMapping("/api/evaluation/evaluations")
@Transactional
class EvaluationController {

    private static final String LINK = "evaluation/evaluations/{id}";

    private final ReadEvaluation read;
    private final HandInReport handInReport;
    private final Evaluating evaluating;

    EvaluationController(ReadEvaluation read, HandInReport handInReport, Evaluating evaluating) {
        this.read = read;
        this.handInReport = handInReport;
        this.evaluating = evaluating;
    }

    record NewJudgement(
            @NotBlank(message = "required") String result,

            @NotBlank(message = "required") @Size(max = 4000, message = "text-too-long")
            String remarks) {}

    record NewRating(
            @Min(value = 1, message = "stars") @Max(value = 5, message = "stars")
            int stars,

            @Nullable @Size(max = 2000, message = "text-too-long")
            String comment) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR})
    @Transactional(readOnly = true)
    Listing<EvaluationLine> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        return read.all(cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<EvaluationView> get(@PathVariable UUID id, Caller caller) {
        return view(id, caller);
    }

    @PostMapping("/{id}/report")
    @OpenTo(Role.STUDENT)
    ResponseEntity<EvaluationView> handIn(
            @PathVariable UUID id,
            @RequestParam @NotBlank(message = "required") @Size(max = 200, message = "text-too-long") String title,
            @RequestPart MultipartFile file,
            Caller caller) {
        handInReport.handIn(id, title.strip(), file, caller);
        return view(id, caller);
    }

    @GetMapping("/{id}/report/file")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<Resource> report(@PathVariable UUID id, Caller caller) {
        OpenReport report = read.report(id, caller);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("eindverslag.pdf")
                                .build()
                                .toString())
                .body(new InputStreamResource(report.content()));
    }

    @PostMapping("/{id}/advice")
    @OpenTo(value = Role.TRAINER, link = LINK)
    ResponseEntity<EvaluationView> advise(
            @PathVariable UUID id, @Valid @RequestBody NewJudgement judgement, Caller caller) {
        evaluating.advise(id, judgement.result(), judgement.remarks(), caller);
        return view(id, caller);
    }

    @PostMapping("/{id}/assessment")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<EvaluationView> decide(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewJudgement judgement,
            Caller caller) {
        evaluating.decide(id, ifMatch, judgement.result(), judgement.remarks(), caller);
        return view(id, caller);
    }

    @PostMapping("/{id}/rating")
    @OpenTo(Role.STUDENT)
    ResponseEntity<EvaluationView> rate(@PathVariable UUID id, @Valid @RequestBody NewRating rating, Caller caller) {
        evaluating.rate(id, rating.stars(), Objects.requireNonNullElse(rating.comment(), ""), caller);
        return view(id, caller);
    }

    private ResponseEntity<EvaluationView> view(UUID id, Caller caller) {
        EvaluationView view = read.get(id, caller);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

package nl.stagerocs.contract.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stagerocs.contract.agreement.ReadAgreement.AgreementLine;
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
import org.springframework.web.bind.annotation.RestController;

/** Agreements over HTTP. */
@RestController
@RequestMapping("/api/contract/agreements")
@Transactional
class AgreementController {

    private static final String LINK = "contract/agreements/{id}";

    private final ReadAgreement read;
    private final SignAgreement sign;
    private final AmendAgreement amend;

    AgreementController(ReadAgreement read, SignAgreement sign, AmendAgreement amend) {
        this.read = read;
        this.sign = sign;
        this.amend = amend;
    }

    /** What somebody signs: the document that they have read, by its hash. */
    record NewSignature(
            @NotBlank(message = "required") String documentHash,
            @AssertTrue(message = "agreement-accept") boolean accepted) {}

    record NewQuestion(
            @NotBlank(message = "required") @Size(max = 2000, message = "text-too-long")
            String text) {}

    @GetMapping
    @OpenTo({Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Listing<AgreementLine> all(
            @RequestParam(required = false) @Pattern(regexp = "SIGNING|SIGNED|WITHDRAWN", message = "format") @Nullable
                    String state,
            @RequestParam(required = false) @Nullable UUID placement,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return read.all(state, placement, cursor, caller);
    }

    @GetMapping("/{id}")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<AgreementView> get(@PathVariable UUID id, Caller caller) {
        return view(id, caller);
    }

    @GetMapping("/{id}/document")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION},
            link = LINK)
    @Transactional(readOnly = true)
    ResponseEntity<Resource> document(@PathVariable UUID id, Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("praktijkovereenkomst.pdf")
                                .build()
                                .toString())
                .body(new InputStreamResource(read.document(id, caller)));
    }

    @PostMapping("/{id}/signatures")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION},
            link = LINK)
    ResponseEntity<AgreementView> sign(
            @PathVariable UUID id, @Valid @RequestBody NewSignature signature, Caller caller) {
        sign.sign(id, signature.documentHash(), caller);
        return view(id, caller);
    }

    @PostMapping("/{id}/questions")
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATION},
            link = LINK)
    ResponseEntity<AgreementView> ask(@PathVariable UUID id, @Valid @RequestBody NewQuestion question, Caller caller) {
        amend.ask(id, question.text(), caller);
        return view(id, caller);
    }

    @PostMapping("/{id}/versions")
    @OpenTo(Role.SUPERVISOR)
    ResponseEntity<AgreementView> correct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Terms terms,
            Caller caller) {
        amend.correct(id, ifMatch, terms, caller);
        return view(id, caller);
    }

    @PostMapping("/{id}/filing")
    @OpenTo(Role.ADMINISTRATION)
    ResponseEntity<AgreementView> file(@PathVariable UUID id, Caller caller) {
        amend.file(id, caller);
        return view(id, caller);
    }

    private ResponseEntity<AgreementView> view(UUID id, Caller caller) {
        AgreementView view = read.get(id, caller);
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

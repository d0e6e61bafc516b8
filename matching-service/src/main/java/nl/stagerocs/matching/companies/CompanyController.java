package nl.stagerocs.matching.companies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.companies.CompanyView.Numbers;
import nl.stagerocs.matching.companies.CompanyView.TrainerOfCompany;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The school's companies, with what students thought of them; the list is for staff. */
@RestController
@RequestMapping("/api/matching/companies")
@Transactional
class CompanyController {

    private final CompanyList list;
    private final CompanyParts parts;
    private final CompanyDesk desk;
    private final int ratingsShownFrom;

    CompanyController(
            CompanyList list,
            CompanyParts parts,
            CompanyDesk desk,
            @Value("${matching.ratings-shown-to-students-from}") int ratingsShownFrom) {
        this.list = list;
        this.parts = parts;
        this.desk = desk;
        this.ratingsShownFrom = ratingsShownFrom;
    }

    /** @param staffId absent when nobody owns the company any more */
    record Owner(@Nullable UUID staffId) {}

    /** @param vestigingsnummer absent when it is not known any more */
    record Numbered(
            @Nullable @Pattern(regexp = "[0-9]{12}", message = "cell-vestigingsnummer")
            String vestigingsnummer) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    Listing<CompanyLine> all(@ParameterObject @Valid @ModelAttribute CompanyQuery query) {
        return list.all(query);
    }

    @GetMapping("/{id}")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    ResponseEntity<CompanyView> get(@PathVariable UUID id, Caller caller) {
        return withTag(caller.is(Role.STUDENT) ? forStudent(id) : forStaff(id, caller));
    }

    @PutMapping("/{id}/owner")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<CompanyView> own(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Owner owner,
            Caller caller) {
        desk.own(id, ifMatch, owner.staffId(), caller);
        return withTag(forStaff(id, caller));
    }

    @PutMapping("/{id}/numbers")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<CompanyView> agree(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Numbers wanted,
            Caller caller) {
        desk.agree(id, ifMatch, wanted);
        return withTag(forStaff(id, caller));
    }

    @PutMapping("/{id}/vestigingsnummer")
    @OpenTo(Role.COORDINATOR)
    ResponseEntity<CompanyView> number(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Numbered numbered,
            Caller caller) {
        desk.number(id, ifMatch, numbered.vestigingsnummer());
        return withTag(forStaff(id, caller));
    }

    private CompanyView forStudent(UUID id) {
        CompanyLine line = list.get(id).forStudent(ratingsShownFrom);
        List<TrainerOfCompany> trainers =
                parts.trainers(id).stream().map(TrainerOfCompany::nameOnly).toList();
        return new CompanyView(
                line,
                parts.version(id),
                parts.leftOn(id),
                null,
                null,
                null,
                trainers,
                parts.places(id, List.of("OFFERED")),
                List.of(),
                List.of());
    }

    private CompanyView forStaff(UUID id, Caller caller) {
        List<String> states = caller.is(Role.COORDINATOR)
                ? List.of("DRAFT", "OFFERED", "WITHDRAWN")
                : List.of("OFFERED", "WITHDRAWN");
        return new CompanyView(
                list.get(id),
                parts.version(id),
                parts.leftOn(id),
                parts.contact(id),
                parts.numbers(id),
                parts.branches(id),
                parts.trainers(id),
                parts.places(id, states),
                parts.recognitions(id),
                parts.merged(id));
    }

    private static ResponseEntity<CompanyView> withTag(CompanyView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}

package nl.stagerocs.matching.companies;

import jakarta.validation.Valid;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of companies as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/companies")
class CompanyExportController {

    private static final ListExport<CompanyLine> EXPORT = ListExport.<CompanyLine>named("bedrijven")
            .with("leerbedrijf-id", CompanyLine::leerbedrijfId)
            .with("company", CompanyLine::name)
            .with("town", CompanyLine::town)
            .with("owner", CompanyLine::ownerName)
            .with("places", CompanyLine::places)
            .with("room", CompanyLine::room)
            .with("rating", CompanyLine::rating)
            .with("ratings", CompanyLine::ratings)
            .with("next-step-on", CompanyLine::nextStepOn)
            .with("lapsed", CompanyLine::lapsed);

    private final CompanyList list;
    private final MessageSource texts;

    CompanyExportController(CompanyList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid @ModelAttribute CompanyQuery query) {
        return EXPORT.answer(texts, list.rows(query, ListExport.MOST));
    }
}

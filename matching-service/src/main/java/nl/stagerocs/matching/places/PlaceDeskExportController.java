package nl.stagerocs.matching.places;

import jakarta.validation.Valid;
import nl.stagerocs.matching.imports.Parted;
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

/** The coordinator's places as a workbook, with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/place-desk")
class PlaceDeskExportController {

    private static final ListExport<PlaceOnDesk> EXPORT = ListExport.<PlaceOnDesk>named("plekken")
            .with("place-code", PlaceOnDesk::code)
            .with("place", PlaceOnDesk::title)
            .with("company", PlaceOnDesk::companyName)
            .with("town", PlaceOnDesk::town)
            .with("trainer", PlaceOnDesk::trainerName)
            .with("crebo", PlaceOnDesk::crebo)
            .with("programme", PlaceOnDesk::programmeName)
            .with("also-crebos", place -> Parted.written(place.alsoCrebos()))
            .with("leerweg", PlaceOnDesk::leerweg)
            .with("starts-on", PlaceOnDesk::startsOn)
            .with("ends-on", PlaceOnDesk::endsOn)
            .with("work-processes", place -> Parted.written(place.workProcesses()))
            .with("days", PlaceOnDesk::daysPerWeek)
            .with("capacity", PlaceOnDesk::capacity)
            .with("taken", PlaceOnDesk::taken)
            .with("figures-applications", PlaceOnDesk::openApplications)
            .withWord("state", PlaceOnDesk::state);

    private final PlaceDeskList list;
    private final MessageSource texts;

    PlaceDeskExportController(PlaceDeskList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping("/export")
    @OpenTo(Role.COORDINATOR)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid @ModelAttribute PlaceDeskQuery query) {
        return EXPORT.answer(texts, list.rows(query, ListExport.MOST));
    }
}

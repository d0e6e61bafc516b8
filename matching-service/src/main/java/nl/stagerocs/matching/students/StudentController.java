package nl.stagerocs.matching.students;

import jakarta.validation.Valid;
import nl.stagerocs.platform.exports.ListExport;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
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

/** The students over HTTP, and as a workbook with the filter that is on screen. */
@RestController
@RequestMapping("/api/matching/students")
@Transactional(readOnly = true)
class StudentController {

    private static final int PAGE = 50;

    private static final ListExport<StudentLine> EXPORT = ListExport.<StudentLine>named("studenten")
            .with("student-number", StudentLine::number)
            .with("student", StudentLine::name)
            .with("group", StudentLine::groupName)
            .with("year", StudentLine::year)
            .with("programme", StudentLine::programmeName)
            .with("profile", StudentLine::profile)
            .with("home", StudentLine::town)
            .with("supervisor", StudentLine::supervisorName)
            .with("company", StudentLine::companyName)
            .with("placement-starts-on", StudentLine::startsOn)
            .with("placement-ends-on", StudentLine::endsOn)
            .with("searched-period", StudentLine::periodName)
            .withWord("placed", StudentLine::placed);

    private final StudentList list;
    private final MessageSource texts;

    StudentController(StudentList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<StudentLine> all(@ParameterObject @Valid @ModelAttribute StudentQuery query, Caller caller) {
        return Listing.of(list.rows(query, PAGE + 1, caller), PAGE, last -> Cursor.of(last.sortName(), last.id()));
    }

    @GetMapping("/export")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    ResponseEntity<byte[]> export(@ParameterObject @Valid @ModelAttribute StudentQuery query, Caller caller) {
        return EXPORT.answer(texts, list.rows(query, ListExport.MOST, caller));
    }
}

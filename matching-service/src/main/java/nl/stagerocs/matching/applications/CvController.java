package nl.stagerocs.matching.applications;

import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The CV of an application, for those who may know who it is. */
@RestController
@RequestMapping("/api/matching/applications/{id}/cv")
@Transactional
class CvController {

    private final ReadCv read;

    CvController(ReadCv read) {
        this.read = read;
    }

    @GetMapping
    @OpenTo(
            value = {Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR},
            link = "matching/applications/{id}",
            usedLinkReads = true)
    ResponseEntity<Resource> cv(@PathVariable UUID id, Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cv.pdf")
                                .build()
                                .toString())
                .body(new InputStreamResource(read.open(id, caller)));
    }
}

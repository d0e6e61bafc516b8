package nl.stagerocs.notification.tasks;

import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A coordinator takes back the links that a trainer or guardian was mailed. */
@RestController
@RequestMapping("/api/notification/people/{id}/links")
class LinkController {

    private final RenewLinks renew;

    LinkController(RenewLinks renew) {
        this.renew = renew;
    }

    @PostMapping("/renewal")
    @OpenTo(Role.COORDINATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(@PathVariable UUID id, Caller caller) {
        renew.renew(caller.school(), id);
    }
}

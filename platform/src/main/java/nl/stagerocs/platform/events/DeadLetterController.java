package nl.stagerocs.platform.events;

import java.util.List;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator looks at dead letters and sends one through again once its cause is mended. */
@RestController
@RequestMapping("/api/${spring.application.name}/dead-letters")
class DeadLetterController {

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    @OpenTo(Role.OPERATOR)
    Listing<DeadLetter> all() {
        List<DeadLetter> letters = deadLetters.all();
        return new Listing<>(letters, null);
    }

    @PostMapping("/{topic}/{offset}/replay")
    @OpenTo(Role.OPERATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String topic, @PathVariable long offset) {
        deadLetters.replay(topic, offset);
    }
}

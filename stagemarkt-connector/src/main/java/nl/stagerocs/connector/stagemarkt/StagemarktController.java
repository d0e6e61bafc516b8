package nl.stagerocs.connector.stagemarkt;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places of Stagemarkt over HTTP: passed through, never kept. */
@RestController
@RequestMapping("/api/connector/stagemarkt")
class StagemarktController {

    private static final Logger log = LoggerFactory.getLogger(StagemarktController.class);

    private final Stagemarkt stagemarkt;
    private final MessageSource texts;

    StagemarktController(Stagemarkt stagemarkt, MessageSource texts) {
        this.stagemarkt = stagemarkt;
        this.texts = texts;
    }

    /**
     * What Stagemarkt answers.
     *
     * @param notice why there are no places, in the caller's language, when Stagemarkt does not answer
     * @param total how many Stagemarkt has, before its answer is narrowed
     * @param more whether there is another page
     */
    record Answer(boolean available, @Nullable String notice, List<Offer> items, int total, boolean more) {}

    @GetMapping("/places")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    Answer places(@ParameterObject @Valid @ModelAttribute OfferQuery query) {
        try {
            Offers offers = stagemarkt.search(query.search());
            List<Offer> admitted = offers.items().stream().filter(query::admits).toList();
            return new Answer(true, null, admitted, offers.total(), offers.more());
        } catch (StagemarktUnavailable e) {
            log.info("Stagemarkt is not available: {}", e.getMessage());
            return new Answer(false, notice(), List.of(), 0, false);
        }
    }

    private String notice() {
        return Objects.requireNonNull(
                texts.getMessage("notice.stagemarkt-unavailable", null, LocaleContextHolder.getLocale()));
    }
}

package nl.stagerocs.connector.stagemarkt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places of Stagemarkt over HTTP: passed through, never kept. */
@RestController
@RequestMapping("/api/connector/stagemarkt")
class StagemarktController {

    private static final Logger log = LoggerFactory.getLogger(StagemarktController.class);
    private static final String CREBO = "[0-9]{5}";
    private static final String TOWN = "[\\p{L}'’][\\p{L}\\p{M} .,'’()-]{0,79}";
    private static final String POSTCODE = "[1-9][0-9]{3}( ?[A-Za-z]{2})?";

    private final Stagemarkt stagemarkt;
    private final MessageSource texts;

    StagemarktController(Stagemarkt stagemarkt, MessageSource texts) {
        this.stagemarkt = stagemarkt;
        this.texts = texts;
    }

    /** @param notice why there are no places, in the caller's language, when Stagemarkt does not answer */
    record Answer(boolean available, @Nullable String notice, List<Offer> items, int total) {}

    @GetMapping("/places")
    @OpenTo({Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR})
    Answer places(
            @RequestParam(required = false) @Nullable @Pattern(regexp = CREBO, message = "crebo-format") String crebo,
            @RequestParam(required = false) @Nullable @Pattern(regexp = TOWN, message = "town-format") String town,
            @RequestParam(required = false) @Nullable @Pattern(regexp = POSTCODE, message = "postcode-format")
                    String postcode,
            @RequestParam(defaultValue = "25")
                    @Min(value = 1, message = "km-range")
                    @Max(value = 250, message = "km-range")
                    int km,
            @RequestParam(defaultValue = "1")
                    @Min(value = 1, message = "page-range")
                    @Max(value = 500, message = "page-range")
                    int page) {
        String around = postcode == null ? town : postcode;
        if (crebo == null && around == null) {
            throw Refusal.field("crebo", "search-empty");
        }
        try {
            Offers offers = stagemarkt.search(new OfferSearch(crebo, around, km, page));
            return new Answer(true, null, offers.items(), offers.total());
        } catch (StagemarktUnavailable e) {
            log.info("Stagemarkt is not available: {}", e.getMessage());
            return new Answer(false, notice(), List.of(), 0);
        }
    }

    private String notice() {
        return Objects.requireNonNull(
                texts.getMessage("notice.stagemarkt-unavailable", null, LocaleContextHolder.getLocale()));
    }
}

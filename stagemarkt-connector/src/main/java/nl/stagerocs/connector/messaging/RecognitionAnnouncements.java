package nl.stagerocs.connector.messaging;

import java.util.UUID;
import nl.stagerocs.connector.recognitions.Question;
import nl.stagerocs.connector.recognitions.RecognitionChecked;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services what SBB said, in the transaction that keeps it. */
@Component
class RecognitionAnnouncements {

    private final Outbox outbox;

    RecognitionAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void verified(RecognitionChecked check) {
        Question question = check.question();
        UUID place = question.placeId();
        UUID company = question.companyId();
        if (place == null || company == null) {
            outbox.publish(question.schoolId(), question.askerId(), ofProposal(check));
        } else {
            outbox.publish(question.schoolId(), place, ofPlace(check, place, company));
        }
    }

    private static RecognitionVerified ofPlace(RecognitionChecked check, UUID place, UUID company) {
        Question question = check.question();
        return new RecognitionVerified(
                place,
                company,
                question.leerbedrijfId(),
                question.crebo(),
                question.leerweg(),
                question.startsOn(),
                check.outcome().recognised(),
                check.outcome().period().from(),
                check.outcome().period().until(),
                check.at());
    }

    private static OwnPlaceVerified ofProposal(RecognitionChecked check) {
        Question question = check.question();
        return new OwnPlaceVerified(
                question.askerId(),
                question.leerbedrijfId(),
                question.crebo(),
                question.leerweg(),
                question.startsOn(),
                check.outcome().recognised(),
                check.outcome().period().from(),
                check.outcome().period().until(),
                check.at());
    }
}

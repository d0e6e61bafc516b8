package nl.stagerocs.connector.messaging;

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
        outbox.publish(
                check.school(),
                question.placeId(),
                new RecognitionVerified(
                        question.placeId(),
                        question.companyId(),
                        question.leerbedrijfId(),
                        question.crebo(),
                        question.leerweg(),
                        question.startsOn(),
                        check.outcome().recognised(),
                        check.outcome().period().from(),
                        check.outcome().period().until(),
                        check.at()));
    }
}

package nl.stagerocs.connector.recognitions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.connector.stagemarkt.Recognition;
import nl.stagerocs.connector.stagemarkt.Recognition.Outcome;
import nl.stagerocs.platform.ids.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What SBB said about each place and when: all that may be kept of its answers. */
@Service
@Transactional
public class Recognitions {

    private final PendingChecks pending;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Recognitions(PendingChecks pending, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.pending = pending;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A place is offered or has changed: asks again for each programme of which the last answer was not about just this. */
    public void ask(String school, PlaceOnOffer place) {
        List<Question> questions = place.questions();
        pending.keepOnly(
                place.placeId(), questions.stream().map(Question::crebo).toList());
        questions.forEach(each -> {
            if (isLastAnswer(each)) {
                pending.remove(each);
            } else {
                pending.add(school, each);
            }
        });
    }

    /** A place is no longer offered: nobody needs to know. */
    public void forget(UUID place) {
        pending.remove(place);
    }

    /** The next company to ask about, if any is due. */
    Optional<String> next() {
        return pending.claim();
    }

    /** SBB has answered about a company: settles what is asked of all its places, as they are by now. */
    void settle(String leerbedrijfId, Optional<Recognition> recognition, Instant at) {
        pending.take(leerbedrijfId).forEach(each -> {
            Question question = each.question();
            Outcome outcome = recognition
                    .map(it -> it.on(question.startsOn(), question.crebo()))
                    .orElse(Outcome.NONE);
            keep(each.schoolId(), question, outcome, at);
            events.publishEvent(new RecognitionChecked(each.schoolId(), question, outcome, at));
        });
    }

    /** SBB could not be asked about a company now. */
    void postpone(String leerbedrijfId) {
        pending.postpone(leerbedrijfId);
    }

    private boolean isLastAnswer(Question question) {
        return jdbc.sql("""
                        select coalesce((
                            select company_id = :company and leerbedrijf_id = :leerbedrijf and leerweg is not distinct from :leerweg and starts_on = :startsOn
                            from recognition_checks where place_id = :place and crebo = :crebo order by verified_at desc limit 1), false)""")
                .param("company", question.companyId())
                .param("leerbedrijf", question.leerbedrijfId())
                .param("crebo", question.crebo())
                .param("leerweg", question.leerweg())
                .param("startsOn", question.startsOn())
                .param("place", question.placeId())
                .query(Boolean.class)
                .single();
    }

    private void keep(String school, Question question, Outcome outcome, Instant at) {
        jdbc.sql("""
                        insert into recognition_checks
                            (id, school_id, place_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on,
                             recognised, valid_from, valid_until, verified_at)
                        values (:id, :school, :place, :company, :leerbedrijf, :crebo, :leerweg, :startsOn,
                                :recognised, :validFrom, :validUntil, :verifiedAt)""")
                .param("id", Ids.next())
                .param("school", school)
                .param("place", question.placeId())
                .param("company", question.companyId())
                .param("leerbedrijf", question.leerbedrijfId())
                .param("crebo", question.crebo())
                .param("leerweg", question.leerweg())
                .param("startsOn", question.startsOn())
                .param("recognised", outcome.recognised())
                .param("validFrom", outcome.period().from())
                .param("validUntil", outcome.period().until())
                .param("verifiedAt", Timestamp.from(at))
                .update();
    }
}

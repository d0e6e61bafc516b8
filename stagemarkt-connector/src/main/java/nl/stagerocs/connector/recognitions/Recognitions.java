package nl.stagerocs.connector.recognitions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** What SBB said to each question and when: all that may be kept of its answers. */
@Service
@Transactional
public class Recognitions {

    private final Questions questions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recognitions(Questions questions, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A place is offered or has changed: asks for each of its programmes, and again while it is offered and not over. */
    public void ask(String school, PlaceOnOffer place) {
        List<Question> asked = place.questions(school);
        questions.keepOnly(place.placeId(), asked.stream().map(Question::crebo).toList());
        asked.forEach(questions::add);
        questions.move(place.placeId(), place.companyId(), place.leerbedrijfId());
    }

    /** A student has found a place: asks for the student's programme, and again until the internship's last day. */
    public void ask(String school, Placement placement) {
        questions.add(placement.question(school));
    }

    /** A student proposes a place: asks for the student's programme when the company's number is known, until the supervisor decides. */
    public void ask(String school, Proposal proposal) {
        Optional<Question> question = proposal.question(school);
        questions.keepOnly(
                proposal.proposalId(), question.map(Question::crebo).stream().toList());
        question.ifPresent(questions::add);
    }

    /**
     * Nobody needs to know any more.
     *
     * @param asker a place that is no longer offered, a placement that was rejected, or a proposal that is decided
     */
    public void forget(UUID asker) {
        questions.remove(asker);
    }

    /** The next company to ask about, if any is due. */
    Optional<String> next() {
        return questions.claim();
    }

    /** SBB has answered about a company: settles what is due there, as it is by now. */
    void settle(String leerbedrijfId, Optional<Recognition> recognition, Instant at) {
        LocalDate today = LocalDate.now(clock);
        questions.take(leerbedrijfId).forEach(question -> {
            Outcome outcome = recognition
                    .map(it -> it.on(question.day(today), question.crebo()))
                    .orElse(Outcome.NONE);
            keep(question, outcome, at);
            events.publishEvent(new RecognitionChecked(question, outcome, at));
        });
    }

    /** SBB could not be asked about a company now. */
    void postpone(String leerbedrijfId) {
        questions.postpone(leerbedrijfId);
    }

    private void keep(Question question, Outcome outcome, Instant at) {
        jdbc.sql("""
                        insert into recognition_checks
                            (id, school_id, asker_id, place_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on,
                             recognised, valid_from, valid_until, verified_at)
                        values (:id, :school, :asker, :place, :company, :leerbedrijf, :crebo, :leerweg, :startsOn,
                                :recognised, :validFrom, :validUntil, :verifiedAt)""")
                .param("id", Ids.next())
                .param("school", question.schoolId())
                .param("asker", question.askerId())
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

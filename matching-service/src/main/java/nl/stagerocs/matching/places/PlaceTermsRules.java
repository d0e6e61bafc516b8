package nl.stagerocs.matching.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of a place's terms does not hold: dates, a programme of the school, a trainer of the company. What it finds is held, so that it does not leave. */
@Component
class PlaceTermsRules {

    private final JdbcClient jdbc;

    PlaceTermsRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseWrong(UUID company, PlaceTerms terms) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!terms.endsOn().isAfter(terms.startsOn())) {
            problems.add(new FieldProblem("endsOn", "cell-ends-before-start"));
        }
        List<String> leerwegen = leerwegen(terms);
        if (leerwegen.isEmpty()) {
            problems.add(new FieldProblem("crebo", "cell-unknown-crebo"));
        } else if (!leerwegen.contains(terms.leerweg())) {
            problems.add(new FieldProblem("leerweg", "cell-other-leerweg"));
        }
        Optional<Trainer> trainer =
                trainer(terms).filter(each -> each.companyId().equals(company));
        if (trainer.isEmpty()) {
            problems.add(new FieldProblem("trainerId", "cell-trainer-of-another"));
        } else if (!trainer.get().isHere()) {
            problems.add(new FieldProblem("trainerId", "cell-trainer-left"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    /** Refuses a place whose trainer ({@code place-trainer-left}) or programme ({@code place-programme-left}) is not here any more. */
    void refuseLeft(PlaceTerms terms) {
        if (trainer(terms).filter(Trainer::isHere).isEmpty()) {
            throw Refusal.conflict("place-trainer-left");
        }
        if (leerwegen(terms).isEmpty()) {
            throw Refusal.conflict("place-programme-left");
        }
    }

    private List<String> leerwegen(PlaceTerms terms) {
        return jdbc.sql("select leerweg from programmes where crebo = ? and left_on is null for key share")
                .param(terms.crebo())
                .query(String.class)
                .list();
    }

    private Optional<Trainer> trainer(PlaceTerms terms) {
        return jdbc.sql("select company_id, left_on is null as is_here from trainers where id = ? for key share")
                .param(terms.trainerId())
                .query(Trainer.class)
                .optional();
    }

    private record Trainer(UUID companyId, boolean isHere) {}
}

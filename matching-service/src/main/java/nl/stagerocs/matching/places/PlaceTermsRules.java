package nl.stagerocs.matching.places;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of a place's terms does not hold: dates, a programme of the school, a trainer of the company. */
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
        List<String> leerwegen = jdbc.sql("select leerweg from programmes where crebo = ?")
                .param(terms.crebo())
                .query(String.class)
                .list();
        if (leerwegen.isEmpty()) {
            problems.add(new FieldProblem("crebo", "cell-unknown-crebo"));
        } else if (!leerwegen.contains(terms.leerweg())) {
            problems.add(new FieldProblem("leerweg", "cell-other-leerweg"));
        }
        if (!isOf(company, terms.trainerId())) {
            problems.add(new FieldProblem("trainerId", "cell-trainer-of-another"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private boolean isOf(UUID company, UUID trainer) {
        return jdbc.sql("select exists (select from trainers where id = ? and company_id = ?)")
                .params(trainer, company)
                .query(Boolean.class)
                .single();
    }
}

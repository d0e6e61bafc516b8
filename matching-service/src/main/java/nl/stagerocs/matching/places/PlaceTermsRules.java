package nl.stagerocs.matching.places;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of a place's terms does not hold: dates, programmes of the school, a trainer of the company. */
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
        noteProgramme("crebo", "leerweg", terms.crebo(), terms.leerweg(), problems);
        for (int i = 0; i < terms.alsoCrebos().size(); i++) {
            String crebo = terms.alsoCrebos().get(i);
            String field = "alsoCrebos[" + i + "]";
            if (crebo.equals(terms.crebo())) {
                problems.add(new FieldProblem(field, "place-also-main"));
            } else {
                noteProgramme(field, field, crebo, terms.leerweg(), problems);
            }
        }
        if (!isOf(company, terms.trainerId())) {
            problems.add(new FieldProblem("trainerId", "cell-trainer-of-another"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private void noteProgramme(
            String creboField, String leerwegField, String crebo, String leerweg, List<FieldProblem> problems) {
        List<String> leerwegen = jdbc.sql("select leerweg from programmes where crebo = ?")
                .param(crebo)
                .query(String.class)
                .list();
        if (leerwegen.isEmpty()) {
            problems.add(new FieldProblem(creboField, "cell-unknown-crebo"));
        } else if (!leerwegen.contains(leerweg)) {
            problems.add(new FieldProblem(leerwegField, "cell-other-leerweg"));
        }
    }

    private boolean isOf(UUID company, UUID trainer) {
        return jdbc.sql("select exists (select from trainers where id = ? and company_id = ?)")
                .params(trainer, company)
                .query(Boolean.class)
                .single();
    }
}

package nl.stagerocs.matching.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of a place's terms does not hold: dates, programmes of the school, a trainer of the company. What it finds is held, so that it does not leave. */
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
        if (leerwegen(terms.crebo()).isEmpty()) {
            throw Refusal.conflict("place-programme-left");
        }
    }

    private void noteProgramme(
            String creboField, String leerwegField, String crebo, String leerweg, List<FieldProblem> problems) {
        List<String> leerwegen = leerwegen(crebo);
        if (leerwegen.isEmpty()) {
            problems.add(new FieldProblem(creboField, "cell-unknown-crebo"));
        } else if (!leerwegen.contains(leerweg)) {
            problems.add(new FieldProblem(leerwegField, "cell-other-leerweg"));
        }
    }

    private List<String> leerwegen(String crebo) {
        return jdbc.sql("select leerweg from programmes where crebo = ? and left_on is null for key share")
                .param(crebo)
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

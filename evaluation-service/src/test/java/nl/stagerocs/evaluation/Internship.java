package nl.stagerocs.evaluation;

import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An internship of a test with those whom it concerns. */
public record Internship(UUID id, UUID student, UUID supervisor, UUID trainer, UUID company, UUID place) {

    public static final String SCHOOL = "99RL";

    public static Internship fresh() {
        return new Internship(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
    }

    public RequestPostProcessor asStudent() {
        return Callers.student(student, SCHOOL);
    }

    public RequestPostProcessor asSupervisor() {
        return Callers.supervisor(supervisor, SCHOOL);
    }

    public RequestPostProcessor asTrainer() {
        return Callers.trainer(trainer, SCHOOL, "99ZK");
    }

    /** The trainer with the link of the mail. */
    public RequestPostProcessor byLink() {
        return Callers.link(trainer, SCHOOL, "evaluation/evaluations/" + id);
    }
}

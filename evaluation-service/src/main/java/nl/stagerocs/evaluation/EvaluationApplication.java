package nl.stagerocs.evaluation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the evaluation service. */
@SpringBootApplication
public class EvaluationApplication {

    static void main(String[] args) {
        SpringApplication.run(EvaluationApplication.class, args);
    }
}

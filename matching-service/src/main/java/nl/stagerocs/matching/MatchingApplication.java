package nl.stagerocs.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the matching service. */
@SpringBootApplication
public class MatchingApplication {

    static void main(String[] args) {
        SpringApplication.run(MatchingApplication.class, args);
    }
}

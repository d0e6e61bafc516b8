package nl.stagerocs.internship;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the internship service. */
@SpringBootApplication
public class InternshipApplication {

    static void main(String[] args) {
        SpringApplication.run(InternshipApplication.class, args);
    }
}

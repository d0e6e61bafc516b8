package nl.stagerocs.contract;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the contract service. */
@SpringBootApplication
public class ContractApplication {

    static void main(String[] args) {
        SpringApplication.run(ContractApplication.class, args);
    }
}

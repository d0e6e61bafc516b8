package nl.stagerocs.connector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the connector to the outside world. */
@SpringBootApplication
public class ConnectorApplication {

    static void main(String[] args) {
        SpringApplication.run(ConnectorApplication.class, args);
    }
}

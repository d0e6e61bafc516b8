package nl.stagerocs.bench.hours;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that writes. */
@SpringBootApplication
public class HoursApplication {}

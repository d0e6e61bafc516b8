package nl.stagerocs.connector.stagemarkt.queryservice;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the query service is and how long one request to it may take. */
@ConfigurationProperties("stagerocs.stagemarkt")
record QueryServiceSettings(URI url, Duration connectTimeout, Duration readTimeout) {}

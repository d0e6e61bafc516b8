package nl.stagerocs.identity.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where Keycloak is, and who may change it. */
@ConfigurationProperties("stagerocs.keycloak")
public record KeycloakSettings(String url, String adminUser, String adminPassword) {}

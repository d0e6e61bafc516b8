package nl.stagerocs.identity.keycloak;

import org.springframework.web.client.HttpClientErrorException;

/** Keycloak understood and refused; trying again does not help. */
public class KeycloakRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeycloakRefusal(HttpClientErrorException cause) {
        super("Keycloak refused: " + cause.getStatusCode(), cause);
    }
}

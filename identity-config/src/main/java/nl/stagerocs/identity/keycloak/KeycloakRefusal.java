package nl.stagerocs.identity.keycloak;

import org.springframework.web.client.HttpClientErrorException;

/** Keycloak understood and refused; trying again does not help. */
public class KeycloakRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean taken;

    KeycloakRefusal(HttpClientErrorException cause) {
        super("Keycloak refused: " + cause.getStatusCode(), cause);
        this.taken = cause instanceof HttpClientErrorException.Conflict;
    }

    /** Whether something else has the name already. */
    public boolean isTaken() {
        return taken;
    }
}

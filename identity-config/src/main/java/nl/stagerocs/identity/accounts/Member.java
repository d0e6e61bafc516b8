package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.UUID;

/** Somebody at one school, as the roster tells of them in one capacity; roles in lower case. */
record Member(UUID personId, String email, String firstName, String lastName, Capacity capacity, List<String> roles) {

    /** Trainers work by the links in their mails; everybody else signs in with a password. */
    boolean needsPassword() {
        return capacity != Capacity.TRAINER;
    }
}

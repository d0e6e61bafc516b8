package nl.stagerocs.identity.accounts;

import org.jspecify.annotations.Nullable;

/** The address of somebody is another person's way in, who keeps it; trying again does not help. */
class AddressOfAnotherPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressOfAnotherPerson(@Nullable Throwable cause) {
        super("The account with this address is of another person", cause);
    }
}

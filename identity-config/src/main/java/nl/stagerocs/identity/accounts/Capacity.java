package nl.stagerocs.identity.accounts;

import java.util.List;

/** As what a school tells of somebody, and which roles that can be. */
enum Capacity {
    STUDENT("student"),
    STAFF("supervisor", "coordinator", "administration"),
    TRAINER("trainer");

    private final List<String> roles;

    Capacity(String... roles) {
        this.roles = List.of(roles);
    }

    List<String> roles() {
        return roles;
    }
}

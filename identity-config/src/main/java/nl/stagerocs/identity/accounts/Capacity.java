package nl.stagerocs.identity.accounts;

/** What somebody can be at a school, each with the roles that it may give; one person may be more than one. */
enum Capacity {
    STUDENT("student"),
    STAFF("supervisor", "coordinator", "administration"),
    TRAINER("trainer");

    private final String[] roles;

    Capacity(String... roles) {
        this.roles = roles;
    }

    String[] roles() {
        return roles.clone();
    }
}

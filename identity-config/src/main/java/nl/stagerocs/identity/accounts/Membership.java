package nl.stagerocs.identity.accounts;

/** What somebody is at a school; the role in lower case. */
record Membership(String school, String role) {

    /** As tokens carry it. */
    String written() {
        return school + ":" + role;
    }
}

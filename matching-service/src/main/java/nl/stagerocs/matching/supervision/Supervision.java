package nl.stagerocs.matching.supervision;

/** What others may know of who guides whom. */
public final class Supervision {

    /** SQL that differs as soon as another guides student {@code s}; who links another shows it in {@code If-Match}. */
    public static final String VERSION = "coalesce(hashtext(s.supervisor_id::text), 0)";

    private Supervision() {}
}

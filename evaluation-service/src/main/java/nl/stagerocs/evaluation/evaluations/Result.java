package nl.stagerocs.evaluation.evaluations;

/** What a result means to the other services, whatever words a school has for it; never averaged to a number. */
enum Result {
    ONVOLDOENDE,
    VOLDOENDE,
    GOED;

    /** Whether the internship ends well with it: BPV must, for the diploma (WEB 7.4.3). */
    boolean completes() {
        return this != ONVOLDOENDE;
    }
}

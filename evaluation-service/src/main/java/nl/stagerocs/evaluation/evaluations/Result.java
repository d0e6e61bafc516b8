package nl.stagerocs.evaluation.evaluations;

/** The words of the exam scale; never averaged to a number. */
enum Result {
    ONVOLDOENDE,
    VOLDOENDE,
    GOED;

    /** Whether the internship ends well with it: BPV must, for the diploma (WEB 7.4.3). */
    boolean completes() {
        return this != ONVOLDOENDE;
    }
}

package nl.stagerocs.connector.stagemarkt;

/** Stagemarkt is down, slow, too busy for us, or answers what nobody can read. */
public class StagemarktUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause without content of the answer, which may not be kept, not in a log either */
    public StagemarktUnavailable(String cause) {
        super(cause);
    }
}

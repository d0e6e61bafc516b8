package nl.stagerocs.connector.stagemarkt;

/** A failure that came at once and may have passed at a second try. */
public class StagemarktHiccup extends StagemarktUnavailable {

    private static final long serialVersionUID = 1L;

    public StagemarktHiccup(String cause) {
        super(cause);
    }
}

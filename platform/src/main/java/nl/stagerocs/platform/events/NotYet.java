package nl.stagerocs.platform.events;

/** Thrown by a handler that needs a fact from another topic first: the event is tried again until the fact is there. */
public class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYet(String message) {
        super(message);
    }
}

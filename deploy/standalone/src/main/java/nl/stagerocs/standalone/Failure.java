package nl.stagerocs.standalone;

/** Something that keeps the system from running, said in one sentence to whoever started it. */
public class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String sentence) {
        super(sentence);
    }
}

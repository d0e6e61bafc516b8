package nl.stagerocs.connector.stagemarkt.queryservice;

import nl.stagerocs.connector.stagemarkt.StagemarktUnavailable;

/** The service answered, but not what we know how to read. */
class Unreadable extends StagemarktUnavailable {

    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
        super("unreadable answer: " + what);
    }
}

package nl.stagerocs.matching.figures;

import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;

/** Who reads the figures of whom: coordinators and administration of the whole school, supervisors of their own students. */
final class Readers {

    private Readers() {}

    static boolean seesAll(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATION);
    }
}

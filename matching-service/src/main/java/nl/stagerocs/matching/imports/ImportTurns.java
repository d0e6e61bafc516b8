package nl.stagerocs.matching.imports;

import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Different lists of a school change beside each other, but one list by one import or one hand at a time, so that nobody overwrites what was not seen.
 * None changes while rows leave, so that none refers to what goes at that moment.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportTurns {

    private final JdbcClient jdbc;

    ImportTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The turn of what changes a list, until its transaction ends; waits for rows that leave, and for who changes this list before. */
    void run(String school, String kind) {
        take("pg_advisory_xact_lock_shared", key(school));
        take("pg_advisory_xact_lock", key(school) + " of " + kind);
    }

    /** The turn of rows that leave, until the transaction ends; refused while an import runs ({@code import-leave-busy}). */
    void leave(String school) {
        boolean free = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key(school))
                .query(Boolean.class)
                .single();
        if (!free) {
            throw Refusal.conflict("import-leave-busy");
        }
    }

    private void take(String lock, String key) {
        jdbc.sql("select " + lock + "(hashtextextended(?, 0))")
                .param(key)
                .query((row, index) -> true)
                .single();
    }

    private static String key(String school) {
        return "imports of " + school;
    }
}

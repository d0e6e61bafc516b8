package nl.stagerocs.matching.imports;

import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Imports of a school go on beside each other, but not while rows leave, so that none refers to what goes at that moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportTurns {

    private final JdbcClient jdbc;

    ImportTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An import's turn, until its transaction ends; waits for rows that leave. */
    void run(String school) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))")
                .param(key(school))
                .query((row, index) -> true)
                .single();
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

    private static String key(String school) {
        return "imports of " + school;
    }
}

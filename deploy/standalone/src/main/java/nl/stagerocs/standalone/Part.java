package nl.stagerocs.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One process of the system.
 *
 * @param needs parts that must be ready first
 * @param ready how one sees that it is ready
 */
record Part(
        String name,
        int port,
        List<String> needs,
        List<String> command,
        Path directory,
        Map<String, String> environment,
        Check ready) {

    /** Whether something is ready. */
    interface Check {
        boolean isReady() throws Exception;
    }
}

package nl.stagerocs.matching.imports;

import java.util.List;
import nl.stagerocs.platform.security.Caller;

/** How rows of a list leave the school. */
public interface LeavingRows {

    /**
     * A row that can't leave now.
     *
     * @param code why, and what to do about it; its text stands under {@code problem.<code>}
     * @param args filled into that text
     */
    record Staying(String key, String code, Object... args) {}

    /** Which of the rows with these keys can't leave now; what that follows from is held until the transaction ends. */
    default List<Staying> staying(List<String> keys, Caller coordinator) {
        return List.of();
    }

    /** Lets the rows with these keys leave, and says so in events; those that have left already stay as they are. */
    void leave(String school, List<String> keys);
}

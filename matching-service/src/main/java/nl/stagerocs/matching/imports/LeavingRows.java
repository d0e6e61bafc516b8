package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Optional;
import nl.stagerocs.platform.security.Caller;

/** How rows of a list leave the school. */
public interface LeavingRows {

    /**
     * A row that can't leave now, or leaves something behind.
     *
     * @param code why, and what to do about it; its text stands under {@code problem.<code>}
     * @param args filled into that text
     */
    record Staying(String key, String code, Object... args) {}

    /** Which of the rows with these keys can't leave now; what that follows from is held until the transaction ends. */
    default List<Staying> staying(List<String> keys, Caller coordinator) {
        return List.of();
    }

    /** What goes on when the row with this key leaves, for somebody to look after; said before it leaves. */
    default Optional<Staying> leftBehind(String key) {
        return Optional.empty();
    }

    /** Lets the rows with these keys leave, and says so in events; those that have left already stay as they are. */
    void leave(String school, List<String> keys);
}

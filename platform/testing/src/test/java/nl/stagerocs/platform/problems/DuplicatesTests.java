package nl.stagerocs.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class DuplicatesTests {

    private final Refusal taken = Refusal.field("name", "taken");

    private static DataIntegrityViolationException refusedBy(String sqlState) {
        return new DataIntegrityViolationException("refused", new SQLException("refused", sqlState));
    }

    @Test
    void refusesWhatIsThereAlready() {
        assertThat(Duplicates.refusal(refusedBy("23505"), taken)).isSameAs(taken);
    }

    @Test
    void leavesWhatElseADatabaseRefusesAsItIs() {
        var noParent = refusedBy("23503");
        var bare = new DataIntegrityViolationException("refused");

        assertThat(Duplicates.refusal(noParent, taken)).isSameAs(noParent);
        assertThat(Duplicates.refusal(bare, taken)).isSameAs(bare);
    }
}

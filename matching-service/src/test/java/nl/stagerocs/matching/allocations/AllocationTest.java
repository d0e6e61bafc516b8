package nl.stagerocs.matching.allocations;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.BeforeEach;

/** A test in which three students all want the same place of one first, and then another. */
abstract class AllocationTest extends MatchingTest {

    Rounds rounds;
    UUID group;
    List<UUID> students;
    UUID popular;
    UUID second;

    @BeforeEach
    void wishes() {
        rounds = new Rounds(http, market);
        group = market.group(Market.SCHOOL);
        students = market.studentsOf(group, 3, Market.SUPERVISOR_EMAIL);
        popular = market.place(1);
        second = market.place(1);
        students.forEach(student -> market.chosen(student, popular, second));
    }
}
